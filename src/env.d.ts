/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** all data, loaded once; components format it and never load */
    portal: import('./domain/portal.ts').Portal
  }
}
