import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

export const ROOT = resolve(import.meta.dirname, '../..')
export const GITHUB = join(ROOT, '.github')

export interface Step {
  readonly name?: string
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
  readonly 'working-directory'?: string
}

export interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      { readonly 'timeout-minutes'?: number; readonly permissions?: object; readonly steps: readonly Step[] }
    >
  >
}

export const workflowNames = (): readonly string[] => readdirSync(join(GITHUB, 'workflows')).sort()

export const workflowText = (name: string): string => readFileSync(join(GITHUB, 'workflows', name), 'utf8')

export const workflow = (name: string): Workflow => parse(workflowText(name)) as Workflow

export const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)
