import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withGenerated } from './guide/guide.ts'

// npm run guide: writes the parts of data/README.md that follow from the code

const path = join(resolve(process.env.DATA_DIR ?? 'data'), 'README.md')
const before = readFileSync(path, 'utf8')
const after = withGenerated(before)
if (after !== before) writeFileSync(path, after)
console.log(after === before ? 'Panduan sudah sesuai.' : 'Panduan ditulis ulang: data/README.md.')
