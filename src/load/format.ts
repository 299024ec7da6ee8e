import type { Fault } from './fault.ts'

/** `file:line:column: code: message mend`; a fault of the whole file has only the file. */
export const formatFault = ({ file, line, column, code, message, mend }: Fault): string =>
  `${line > 0 ? `${file}:${line}:${column}` : file}: ${code}: ${message} ${mend}`
