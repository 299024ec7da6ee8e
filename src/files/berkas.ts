type Isi = string | Uint8Array

/** A file of the site that is no page: its path below the root of the site, and what is in it, made when asked for. */
export interface Berkas {
  readonly path: string
  readonly isi: () => Isi | Promise<Isi>
}
