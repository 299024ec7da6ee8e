// The one script of every page: it must stay under a kilobyte. What is more than that is fetched when asked for.
import { bagikan } from './bagikan.ts'
import { kutip } from './kutip.ts'
import kotak from './cari/elemen.ts?worker&url'
import { daftarkan } from './luring/daftarkan.ts'

bagikan(document)
kutip(document)
daftarkan(import.meta.env.BASE_URL)

// one file, without the helper that an import of its own would bring
const field = document.querySelector('.cari input')
const mulai = () => void import(/* @vite-ignore */ kotak)
for (const touch of ['focus', 'pointerdown']) field?.addEventListener(touch, mulai, { once: true })
if (field && field === document.activeElement) mulai()
