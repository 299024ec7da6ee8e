/** Which of two numbers before a year is the day. */
export type Urutan = 'hari-bulan' | 'bulan-hari'
export const URUTAN: readonly Urutan[] = ['hari-bulan', 'bulan-hari']
