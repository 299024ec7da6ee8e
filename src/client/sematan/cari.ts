/**
 * Whether a search finds a village: by its name, or by its code.
 * @param path of its embed or picture, of which the code alone counts: `sematan/desa/33.16.09.1013/`
 * @param cari in small letters
 */
export const cocok = (nama: string, path: string, cari: string): boolean =>
  `${nama} ${/\d\d(?:\.\d+)+/.exec(path)?.[0] ?? ''}`.toLowerCase().includes(cari)
