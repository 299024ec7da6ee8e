/** Where our columns and the names of places stand in the source. */
export interface Layout {
  readonly columns: ReadonlyMap<string, number>
  readonly desa: number | undefined
  readonly kecamatan: number | undefined
}
