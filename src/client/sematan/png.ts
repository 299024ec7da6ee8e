/** Pixels from side to side, as those PNG have that are made beforehand. */
const LEBAR = 1200

/** Draws an SVG of this site onto a canvas and hands it over as a PNG. @param path gives the file its name */
export async function simpanPng(address: string, path: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = LEBAR
  canvas.height = Math.round((LEBAR * image.naturalHeight) / image.naturalWidth)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) return
  const a = document.createElement('a')
  a.href = URL.createObjectURL(blob)
  a.download = `${path.replaceAll('/', '-')}.png`
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 1000)
}
