/** What a button that copies says. */
export const salin = {
  tersalin: 'Tersalin.',
  pilih: 'Peramban tidak mengizinkan penyalinan otomatis. Teksnya sudah dipilih: salin dengan Ctrl+C atau tekan lama.',
}
