import { type ReadableProject, readCodeFrame, readCodings, readVariables } from '../project/index.ts'
import { type ComparedThing, flat, thing } from './compared-thing.ts'

function openQuestions(project: ReadableProject) {
  return readVariables(project).filter(({ role }) => role === 'text')
}

/** The codes of all open questions. */
export function codeThings(project: ReadableProject): ComparedThing[] {
  return openQuestions(project).flatMap(({ name: variable }) =>
    readCodeFrame(project, variable).map(({ id, ...code }, at) =>
      thing('code', `${variable} ${id}`, `${variable}: ${code.name}`, { ...flat(code), position: at + 1 }),
    ),
  )
}

/** Which comments have which codes: how many do, and how many have others than before. */
export function codingThings(project: ReadableProject): ComparedThing[] {
  return openQuestions(project).flatMap(({ name, label }) => {
    const codings = [...readCodings(project, name)].filter(([, codes]) => codes.length > 0)
    if (codings.length === 0) return []
    const comments = new Map(codings.map(([response, codes]) => [String(response), codes.join(' ')]))
    return [thing('codings', name, label === '' ? name : label, { coded: codings.length }, { codedComments: comments })]
  })
}
