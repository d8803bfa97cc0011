import { namesOfCondition } from '#shared/analyses/common/filter-variables.ts'
import { filterSchema } from '#shared/analyses/common/options.ts'
import type { AnyAnalysis } from '#shared/analyses/define.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { namedInOptions } from '#shared/analyses/named-in-options.ts'
import type { Block } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { ChapterContext, Section } from './chapter.ts'

/** The pinned results of one kind, each as a section: as the analysis presents it, with the analyst's words after it. */
export function snapshotSections(context: ChapterContext, belongs: (analysis: AnyAnalysis) => boolean): Section[] {
  const { snapshots } = context.input
  const chosen = snapshots.filter((snapshot) => belongs(findAnalysis(snapshot.analysis)))
  return chosen.map((snapshot) => sectionOf(snapshot, chosen, context))
}

/**
 * One result as a section. Its title names what it was run on where `among` holds more of the same analysis, and on which
 * responses where even that is the same.
 */
export function sectionOf(snapshot: Snapshot, among: readonly Snapshot[], context: ChapterContext): Section {
  const { say } = context
  const title = say.text(findAnalysis(snapshot.analysis).title)
  const siblings = among.filter((other) => other !== snapshot && other.analysis === snapshot.analysis)
  const subject = siblings.length === 0 ? '' : nameAmong(snapshot, siblings, context)
  return {
    title: subject === '' ? title : say.text(outlineTexts.sectionOf, { title, subject }),
    blocks: blocksOf(snapshot, context),
  }
}

/** What a result was run on, and on which responses where others were run on the same: “维修质量 · 东店”. */
export function nameAmong(snapshot: Snapshot, others: readonly Snapshot[], context: ChapterContext): string {
  const subject = subjectOf(snapshot, context)
  const isTwin = (other: Snapshot) => other !== snapshot && subjectOf(other, context) === subject
  const responses = others.some(isTwin) ? responsesOf(snapshot.options, context) : ''
  return [subject, responses].filter((text) => text !== '').join(' · ')
}

/** Which responses the filter let pass: “2025年下半年”; codes as their labels. */
function responsesOf(options: Snapshot['options'], { say, input }: ChapterContext): string {
  const conditions = filterSchema.safeParse(options['filter'])
  if (!conditions.success) return ''
  const labelled = conditions.data.flatMap((member) => {
    const names = namesOfCondition(member)
    if (!('variable' in member)) return names
    const labels = input.variables.find(({ name }) => name === member.variable)?.labels ?? {}
    return names.map((name) => labels[name] ?? name)
  })
  return say.list(labelled)
}

/** What an analysis was run on, in the user's words; empty where its options name no variables: “总体满意度、专业知识等 5 项”. */
function subjectOf({ analysis, options }: Snapshot, context: ChapterContext): string {
  return context.say.list(namedInOptions(findAnalysis(analysis), options).map((names) => wordsFor(names, context)))
}

/** The dimension whose items they are, else “专业知识等 5 项”. */
function wordsFor(variables: readonly string[], { say, input }: ChapterContext): string {
  const dimension = input.indexTree === null ? null : dimensionOf(variables, input.indexTree)
  if (dimension !== null) return dimension
  const names = variables.map((name) => say.name(name))
  if (names.length <= 2) return say.list(names)
  return say.text(outlineTexts.andOthers, { names: names[0] ?? '', count: names.length })
}

/** The name of the node whose items are exactly these variables. */
function dimensionOf(variables: readonly string[], node: IndexNode): string | null {
  const own = new Set(itemsOf(node))
  if (variables.length > 1 && own.size === variables.length && variables.every((name) => own.has(name)))
    return node.name
  for (const child of node.children) {
    const found = dimensionOf(variables, child)
    if (found !== null) return found
  }
  return null
}

function itemsOf(node: IndexNode): string[] {
  return node.children.length === 0 ? (node.variable === null ? [] : [node.variable]) : node.children.flatMap(itemsOf)
}

/** As the analysis presents it; the analyst's own words stand behind the findings, where a reader looks for them. */
function blocksOf(snapshot: Snapshot, { input, say, labels }: ChapterContext): Block[] {
  const blocks = findAnalysis(snapshot.analysis)
    .present(snapshot.result, { options: snapshot.options, language: say.language, labels, decimals: input.decimals })
    .map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block))
  const first = blocks.findIndex(({ kind }) => kind !== 'finding')
  const findings = first < 0 ? blocks.length : first
  return [
    ...(snapshot.stale ? [{ kind: 'finding', tone: 'bad', text: say.text(outlineTexts.stale) } as const] : []),
    ...blocks.slice(0, findings),
    ...commentBlocks(snapshot.comment.trim(), say),
    ...blocks.slice(findings),
  ]
}

function commentBlocks(comment: string, say: ChapterContext['say']): Block[] {
  if (comment === '') return []
  return [{ kind: 'paragraph', text: [{ text: say.text(outlineTexts.comment), bold: true }, { text: comment }] }]
}
