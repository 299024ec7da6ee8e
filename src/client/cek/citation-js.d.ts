declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      readonly format: (name: string, data: readonly object[], options?: { readonly format: string }) => unknown
    }
    readonly input: { readonly chain: (data: string) => readonly Readonly<Record<string, unknown>>[] }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
