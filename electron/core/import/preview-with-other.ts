import { readFile } from 'node:fs/promises'
import { refuse } from '#shared/errors/refusal.ts'
import type { ImportPreview } from '#shared/survey/import-mapping.ts'
import { joinCodebooks } from './codebooks/join-codebooks.ts'
import { type ExportFile, readPairs } from './codebooks/read-pairs.ts'
import { mappingFromCodebook } from './mapping-from-codebook.ts'
import { type PreviewOptions, previewImport } from './preview-import.ts'
import { listed, ProblemList } from './problems/problem-list.ts'

export interface OtherFile {
  readonly path: string
  readonly name: string
}

/**
 * What the importer understands of a file with the help of another one: a codebook (.json, as an export puts it beside a
 * .csv, or corrections), or another export of the same survey. Of these, 问卷星 按序号 gives the codes, 按文本 what they mean;
 * either may be the one that is imported. Refuses `exportsDiffer` when no response is in both, and what
 * `mappingFromCodebook` refuses.
 */
export async function previewWithOther(
  path: string,
  fileName: string,
  other: OtherFile,
  options: PreviewOptions = {},
): Promise<ImportPreview> {
  const first = await previewImport(path, fileName, options)
  if (/\.json$/i.test(other.name)) {
    const mapping = mappingFromCodebook(first.mapping, await readFile(other.path, 'utf8'), other.name)
    return previewImport(path, fileName, { ...options, mapping })
  }
  const second = await previewImport(other.path, other.name, { profile: null })
  const own: ExportFile = { path, name: fileName, mapping: first.mapping }
  const partner: ExportFile = { ...other, mapping: second.mapping }
  const ownHasCodes = labelShare(first) <= labelShare(second)
  const [codes, words] = ownHasCodes ? [own, partner] : [partner, own]
  const { tables, partners, responses } = await readPairs(codes, words)
  if (responses === 0 || tables.size === 0) refuse('exportsDiffer', { file: fileName, other: other.name })
  const joined = joinCodebooks(own.mapping, tables, partners)
  const preview = await previewImport(path, fileName, { ...options, mapping: joined.mapping })
  const labelled = new Set(joined.labelled)
  const problems = new ProblemList(preview.mapping.sheet)
  if (joined.opposite.length > 0)
    problems.add('directionConflict', 'warning', { variables: listed(joined.opposite), count: joined.opposite.length })
  for (const { variable, example } of joined.mismatched)
    problems.add('pairMismatch', 'warning', { example }, { variable })
  const answered = new Set(['codesWithoutLabels', ...(joined.opposite.length > 0 ? ['mixedDirections'] : [])])
  return {
    ...preview,
    summary: {
      ...preview.summary,
      variables: preview.summary.variables.map((variable) =>
        labelled.has(variable.name)
          ? {
              ...variable,
              evidence: [...variable.evidence, { code: 'otherExport', details: { file: other.name } }],
            }
          : variable,
      ),
    },
    problems: [...problems.list(), ...preview.problems.filter(({ code }) => !answered.has(code))],
  }
}

/** How many of the choices already have words. */
function labelShare({ mapping }: ImportPreview): number {
  const choices = mapping.variables.filter(({ role }) => role === 'item' || role === 'segment')
  const worded = choices.filter(
    ({ labels, role, column }) => Object.keys(labels).length > 0 || (role === 'segment' && column === '#sheet'),
  )
  return choices.length === 0 ? 0 : worded.length / choices.length
}
