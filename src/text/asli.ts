import { format } from './id/format.ts'

/** Language of the words of the data and of pages without a twin; undefined where it is that of this build anyway. */
export const asli: 'id' | undefined = format.bahasa === 'id' ? undefined : 'id'
