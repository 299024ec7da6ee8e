import { simpan } from '../simpan.ts'

/** Pixels from side to side, as those PNG have that are made beforehand. */
const LEBAR = 1200

/** Name of a picture, without its ending, in a folder of downloads: `DATA-CONTOH_desa-99.01.01.1001-riwayat` */
export const namaGambar = (path: string, contoh: boolean): string =>
  `${contoh ? 'DATA-CONTOH_' : ''}${path.replaceAll('/', '-')}`

/**
 * Draws an SVG of this site onto a canvas and hands it over as a PNG.
 * @param nama of the file, without its ending
 * @throws where the SVG cannot be had or drawn
 */
export async function simpanPng(address: string, nama: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = LEBAR
  canvas.height = Math.round((LEBAR * image.naturalHeight) / image.naturalWidth)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error(`no picture of ${address}`)
  simpan(`${nama}.png`, blob, 'image/png')
}
