import { profiles } from '#core/import/index.ts'
import { evidenceTexts } from '#shared/messages/evidence.ts'
import { fill, type Language } from '#shared/messages/language.ts'
import { problemSentence } from '#shared/messages/problem-sentence.ts'
import type { ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import { isNumeric, type MissingKind, missingKinds, type Variable } from '#shared/survey/variable.ts'

/** What is known of a variable's answers. */
interface Tally {
  readonly n: number
  readonly missing: Readonly<Partial<Record<MissingKind, number>>>
  readonly mean: number | null
}

/** A variable as `csat inspect` prints it. */
export function inspectedVariable(variable: Variable & Partial<MappedVariable>, { n, missing, mean }: Tally) {
  const { column = null, name, label, role, type, scale, direction, labels, columns, question, dimension } = variable
  return {
    column,
    ...(columns === undefined ? {} : { columns, options: columns.map(({ option }) => option) }),
    name,
    label,
    ...(question === undefined ? {} : { question }),
    ...(dimension === undefined ? {} : { dimension }),
    role,
    type,
    scale,
    direction,
    labels,
    missing: Object.fromEntries(missingKinds.map((kind) => [kind, missing[kind] ?? 0])),
    missingCodes: variable.missing,
    n,
    mean: isNumeric(variable) || variable.role === 'ignore' ? mean : null,
  }
}

/** What the importer understands of a data file, as `csat inspect` prints it. */
export function inspectedFile(preview: ImportPreview, language: Language) {
  const { mapping, summary } = preview
  const sentence = ({ code, details }: ImportPreview['profile']['evidence'][number]) =>
    Object.entries(evidenceTexts).flatMap(([known, text]) => (known === code ? [fill(text, language, details)] : []))
  return {
    file: preview.file,
    profile: profiles.find(({ id }) => id === preview.profile.id)?.family ?? preview.profile.id,
    profileId: preview.profile.id,
    confidence: preview.profile.confidence,
    reasons: preview.profile.evidence.flatMap(sentence),
    sheet: mapping.sheets === undefined ? mapping.sheet : null,
    sheets: mapping.sheets?.map(({ sheet }) => sheet) ?? (mapping.sheet === null ? [] : [mapping.sheet]),
    headerRows: mapping.headerRows,
    dataRows: mapping.dataRows,
    respondents: summary.responses,
    variables: mapping.variables.map((variable, index) => {
      const own = summary.variables[index]
      const tally = { n: own?.n ?? 0, missing: own?.missing ?? {}, mean: own?.mean ?? null }
      return {
        ...inspectedVariable(variable, tally),
        ...(variable.privacy === undefined ? {} : { personalData: variable.privacy.kind }),
        evidence: own?.evidence.flatMap(sentence) ?? [],
      }
    }),
    problems: preview.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      sheet: problem.sheet,
      cell: problem.cell,
      variable: problem.variable,
      message: problemSentence(problem, language),
      details: problem.details,
    })),
  }
}
