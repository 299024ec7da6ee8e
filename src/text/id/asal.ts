/** The ledger of a page: where each figure comes from. */
export const asal = {
  judul: 'Asal setiap angka',
  buka: 'Semua edisi, per tabel: berkas, baris, sumber, rumus',
  ket: 'Ketuk angka di tabel ini untuk mengutip atau memeriksanya.',
  tanpaSkrip: 'Tanpa JavaScript:',
  sidik: 'sidik tiap angka',
  wilayah: 'Asal setiap angka, digulir ke samping',
  angka: 'Angka',
  dihitung: 'Dihitung portal',
  baris: (baris: string) => `baris ${baris}`,
  ralat: 'ralat',
  tanpaEdisi: 'Tanpa edisi',
  semua: 'semua edisi',
} as const
