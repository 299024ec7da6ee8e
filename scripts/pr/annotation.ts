import { workflowCommand } from '../workflow-command.ts'
import { showPath } from './judge.ts'

/**
 * A workflow command of GitHub that marks a file; always one line, whatever the path is.
 * A path with what cannot be seen is only written, as codes: it could not be marked in a readable way.
 */
export function annotation(level: 'error' | 'warning', path: string, title: string, message: string): string {
  const shown = showPath(path)
  const place = shown === path ? { file: path } : {}
  return workflowCommand(level, { ...place, title }, `${shown}: ${message}`)
}
