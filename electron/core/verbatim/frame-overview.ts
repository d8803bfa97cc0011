import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { codeProposer } from '#shared/verbatim/code-proposer.ts'
import {
  type ReadableProject,
  readCodeFrame,
  readCodingVariable,
  readVariables,
  type TableCache,
} from '../project/index.ts'
import { loadComments } from './load-comments.ts'

/** The open questions with how many comments they have and how many of those are coded. */
export function openQuestions(project: ReadableProject, tables: TableCache) {
  const open = readVariables(project).filter(({ role }) => role === 'text')
  return open.map(({ name, label }) => {
    const { comments, frame } = loadComments(project, tables, name)
    const coded = comments.filter(({ codes }) => codes.length > 0).length
    return { name, label, comments: comments.length, coded, codes: frame.length }
  })
}

/** A code frame with the counts of its codes among the valid responses, and of what its rules propose besides. */
export function frameOverview(project: ReadableProject, tables: TableCache, variable: string) {
  const codes: CodeFrame = readCodeFrame(project, variable)
  const counts = new Map(codes.map(({ id }) => [id, { code: id, comments: 0, proposed: 0 }]))
  const propose = codeProposer(codes)
  for (const comment of loadComments(project, tables, variable).comments) {
    for (const code of comment.codes) add(counts.get(code), 'comments')
    for (const code of propose(comment.text, comment.codes)) add(counts.get(code), 'proposed')
  }
  return { codes, counts: [...counts.values()], codingVariable: readCodingVariable(project, variable, 'code') }
}

function add<Key extends string>(count: Record<Key, number> | undefined, key: Key): void {
  if (count !== undefined) count[key]++
}
