/** The four classes, lowest first. The order is the rule `dasar < berkembang < mandiri < berkelanjutan`. */
export const KLASIFIKASI = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan'] as const

export type Klasifikasi = (typeof KLASIFIKASI)[number]

/** 1 for dasar to 4 for berkelanjutan. */
export const tingkatKlasifikasi = (kelas: Klasifikasi): number => KLASIFIKASI.indexOf(kelas) + 1

export const isKlasifikasi = (text: string): text is Klasifikasi => (KLASIFIKASI as readonly string[]).includes(text)
