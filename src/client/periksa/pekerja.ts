import type { Jawaban, Tugas } from './hasil.ts'
import { periksaBerkas } from './periksa.ts'

// A thread of its own: a large file must not freeze the page. Nothing leaves it but its answer.
const answer = (jawaban: Jawaban): void => self.postMessage(jawaban)

self.addEventListener('message', ({ data }: MessageEvent<Tugas>) => {
  const berkas = data.berkas.map((file) => ({
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }))
  periksaBerkas(berkas, data.acuan, data.pilihan, (langkah) => answer({ langkah })).then(
    (hasil) => answer({ hasil }),
    (error: unknown) => {
      console.error(error)
      answer({ gagal: true })
    },
  )
})
