import type { tanya as id } from '../id/tanya.ts'
import type { Kamus } from '../kamus.ts'

/** What a resident can do, on village pages. */
export const tanya = {
  judul: 'What you can do',
  semua: 'Ask for the class, and which of the above exist.',
  sebagian: (nama: string) => `Ask about what is not known: ${nama}.`,
  pemerintah: (tempat: string) => `The government of ${tempat}`,
  perannya: 'appoints the working group (pokja) of the Kampung KB. Ask here first.',
  penyuluh: '(family planning field officers) support the pokja and fill in the monthly report.',
  kini: 'Those to ask now:',
  kecamatan: ' if that brings no answer; its page lists the villages around.',
  dinas: ' announces the number in each class.',
  hak: 'Your right to ask for information is set out in',
  surat: 'Letter of request, in Indonesian, ready to print',
  minta: 'Ask for the data (letter in Indonesian)',
  tanpaKontak: 'This portal has no record of the addresses and telephone numbers of offices.',
  sumber: 'Source of the roles: Perban BKKBN 20/2023',
  sumberKet: 'We have not seen the official text.',
} satisfies Kamus<typeof id>
