import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import type { Adaptation } from '#shared/survey/import-template.ts'
import { type PreviewOptions, previewImport } from './preview-import.ts'
import { listed, ProblemList } from './problems/problem-list.ts'
import { adaptMapping } from './templates/adapt-mapping.ts'

/**
 * What the importer understands of a new wave that is read like an earlier one. What the template met (renamed, missing and
 * new columns, other scales) stands among the problems too. Writes nothing.
 */
export async function previewByTemplate(
  path: string,
  fileName: string,
  template: ImportMapping,
  options: Omit<PreviewOptions, 'mapping'> = {},
): Promise<{ preview: ImportPreview; adaptation: Adaptation }> {
  const profile = options.profile ?? null
  const sheets = options.sheets ?? (template.sheets === undefined ? null : 'all')
  const fresh = await previewImport(path, fileName, { ...options, profile, sheets })
  const { mapping, adaptation } = adaptMapping(template, fresh.mapping)
  const preview = await previewImport(path, fileName, { ...options, profile, mapping })
  const problems = new ProblemList(null)
  const place = { sheet: fileName }
  for (const { variable, to } of adaptation.renamed)
    problems.add('columnRenamed', 'warning', { heading: to }, { ...place, variable })
  if (adaptation.missing.length > 0)
    problems.add('columnMissing', 'warning', { columns: listed(adaptation.missing) }, place)
  if (adaptation.added.length > 0) problems.add('columnExtra', 'warning', { columns: listed(adaptation.added) }, place)
  for (const { variable, was, is } of adaptation.scaleDiffers) {
    const details = { low: is[0], high: is[1], usualLow: was[0], usualHigh: was[1] }
    problems.add('scaleDiffers', 'warning', details, { ...place, variable })
  }
  const told = problems.list().map((problem) => ({ ...problem, sheet: preview.mapping.sheet }))
  return { preview: { ...preview, problems: [...told, ...preview.problems] }, adaptation }
}
