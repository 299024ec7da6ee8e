import type { luring as id } from '../id/luring.ts'
import type { Kamus } from '../kamus.ts'
import { decimal, number } from '../numbers.ts'
import { count } from './count.ts'

const ukuran = (bytes: number): string =>
  bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} KB` : `${decimal(bytes / 1_000_000, 1)} MB`

/** The page of what is kept on the reader's device, and the notices of kept pages. */
export const luring = {
  judul: 'Offline',
  uraian: 'Pages kept on your device, and how to keep a whole regency to open it offline.',
  lead: 'Pages of this portal that you have opened are kept on your device. They open again without a connection.',
  jujur:
    'A kept page always states when it was kept. With a connection, the portal first fetches the latest. The data saver of a browser turns keeping off.',
  tanpaSkrip:
    'Keeping pages needs JavaScript, which does not run in this browser. Without it you can save pages by the menu of the browser, or print them.',
  kabupaten: {
    judul: 'Keep a whole regency',
    isi: 'After one download, all its pages of villages, districts, editions and the regency open offline.',
  },
  contoh: 'Invented data to try the portal. Do not cite.',
  simpan: (nama: string, bytes: number) => `Keep all of ${nama} (${ukuran(bytes)})`,
  perbarui: (bytes: number) => `Renew the copy (${ukuran(bytes)})`,
  batal: 'Cancel',
  hapus: 'Delete the copy',
  kemajuan: 'Progress',
  mengunduh: 'Downloading and keeping …',
  selesai: 'Done. All of it can be opened offline.',
  dihapus: 'The copy is deleted from this device.',
  tersimpan: (nama: string, halaman: number, edisi: string, tanggal: string) =>
    `${nama} is kept: ${count(halaman, 'page')}. This copy is of edition ${edisi}, kept on ${tanggal}.`,
  lama: 'The portal has something newer.',
  takTerjangkau: 'The portal cannot be reached now. Try again with a connection.',
  takBisa: 'This browser cannot keep a whole regency. Try a newer browser.',
  gagal: {
    batal: 'Cancelled. The unfinished download is deleted.',
    penuh: 'There is not enough room on the device. Free some, then try again.',
    rusak: 'The package that came is not whole. Reload this page, then try again.',
    jaringan: 'The download broke off. Try again with a better connection.',
  },
  daftar: {
    judul: 'Pages kept',
    isi: 'At most the 60 pages opened last. The page of your own village stays.',
  },
  kosong: 'No pages are kept yet.',
  sejak: (tanggal: string) => `kept on ${tanggal}`,
  salinan: (tanggal: string) =>
    `Offline, or a slow connection: a copy kept on ${tanggal}. There may be a newer edition.`,
  belumDisimpan: 'The page you asked for is not kept on this device, and there is no connection now.',
  tautan: 'Pages kept',
} satisfies Kamus<typeof id>
