import type { arti as id } from '../id/arti.ts'
import type { Kamus } from '../kamus.ts'

/** What a class means for a resident: no more than its meaning says, and what may be asked. */
export const arti = {
  judul: 'What does it mean for me?',
  umum: 'The class rates how the Kampung KB is run and what comes of it, not your family.',
  kelas: {
    dasar:
      'Its management is rated as not yet effective. Ask which activities exist and what is planned to improve them.',
    berkembang:
      'Its programmes are under way. Ask when they meet, how to join, and why results are not yet significant.',
    mandiri: 'Results can be seen. Ask what they are for families and what is still being improved.',
    berkelanjutan: 'Results can be seen and it is well managed. Ask which activities you can join.',
    belum: 'You may still ask for its class, and which activities are under way.',
  },
  sumber: 'Source of the meaning of classes',
} satisfies Kamus<typeof id>
