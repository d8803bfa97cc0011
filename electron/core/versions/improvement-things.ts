import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import { type ReadableProject, readActions, readCauseTrees } from '../project/index.ts'
import { type ComparedThing, flat, thing } from './compared-thing.ts'

export function causeThings(project: ReadableProject): ComparedThing[] {
  return readCauseTrees(project).flatMap(treeThings)
}

function treeThings({ effect, bones, id, head, origin }: CauseTree): ComparedThing[] {
  const order = (causes: readonly Cause[]) => causes.map(({ text }) => text).join(', ')
  const inner = ({ children, id: key, ...cause }: Cause, parent: string): ComparedThing[] => [
    thing('cause', key, cause.text, { ...flat(cause), parent, children: order(children) }),
    ...children.flatMap((child) => inner(child, cause.text)),
  ]
  const own = thing('cause', id, effect, { text: effect, head, origin: originText(origin), children: order(bones) })
  return [own, ...bones.flatMap((bone) => inner(bone, effect))]
}

export function actionThings(project: ReadableProject): ComparedThing[] {
  const texts = new Map(readCauseTrees(project).flatMap(({ bones }) => causesOf(bones)))
  return readActions(project).map(({ id, causeId, ...action }) =>
    thing('action', id, action.measure, {
      ...flat(action),
      cause: causeId === null ? null : (texts.get(causeId) ?? null),
    }),
  )
}

function causesOf(causes: readonly Cause[]): [id: string, text: string][] {
  return causes.flatMap(({ id, text, children }) => [[id, text] as [string, string], ...causesOf(children)])
}

function originText(origin: CauseTree['origin']): string | null {
  return origin === null || origin === undefined ? null : `${origin.variable}: ${origin.category} (${origin.count})`
}
