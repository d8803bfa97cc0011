import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { FinalForm } from '#shared/entry/final-forms.ts'
import { missingKindOf } from '#shared/entry/missing-codes.ts'
import { endsOf } from '#shared/statistics/descriptive/ends-of.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import type { ResponseRow } from '../responses/new-batch.ts'

/** What an accepted batch writes into the survey. */
export interface AcceptancePlan {
  readonly mapping: ImportMapping
  readonly rows: readonly ResponseRow[]
  readonly design: SurveyDesign
}

/** How the variable of the waves is called where the survey has none yet. */
const newWaveVariable = '期次'

/**
 * The import that a batch becomes. A form is a row whose source row is its serial number; the unusable ones are rows too, left
 * out with their reason, so that 回收 and 有效 can be counted from the data. The batch's cover sheet, or else the number of its
 * forms, is added to 发放/回收 of its wave.
 */
export function planAcceptance(
  batch: EntryBatch,
  forms: readonly FinalForm[],
  codebook: readonly Variable[],
  design: SurveyDesign,
): AcceptancePlan {
  const serials = forms.map(({ serial }) => serial)
  const waveVariable = batch.wave === null ? null : (design.waveVariable ?? newWaveVariable)
  const wave = waveVariable === null ? null : waveColumn(codebook, waveVariable, batch.wave ?? '')
  const hasPaperIds = forms.some(({ paperId }) => paperId !== '')
  const paperId = hasPaperIds ? [paperIdVariable(codebook, batch.paperIdVariable)] : []
  const fields = batch.fields.map((field) => withCodesInUse(field, forms))
  const variables = [...paperId, ...(wave === null ? [] : [wave.variable]), ...fields]
  return {
    mapping: {
      sheet: null,
      headerRows: [],
      dataRows: endsOf(serials),
      variables: variables.map((variable, index) => ({ ...variable, column: columnLetters(index) })),
      maximumMissingShare: null,
    },
    rows: forms.map((form) => ({
      sourceRow: form.serial,
      excluded: form.unusable,
      values: [
        ...(hasPaperIds ? [form.paperId === '' ? null : form.paperId] : []),
        ...(wave === null ? [] : [wave.value]),
        ...batch.fields.map(({ name }) => form.answers[name] ?? null),
      ],
    })),
    design: withCounts({ ...design, waveVariable: design.waveVariable ?? waveVariable }, batch, forms.length),
  }
}

/** A variable that is on the form under its codebook's name, with the missing codes that keying has used. */
function withCodesInUse(field: Variable, forms: readonly FinalForm[]): Variable {
  const used = new Set(forms.map(({ answers }) => answers[field.name] ?? null))
  const known = new Set(field.missing.map(({ value }) => String(value)))
  const missing = [...used].flatMap((value) => {
    const kind = value === null || known.has(String(value)) ? null : missingKindOf(field, value)
    return value === null || kind === null ? [] : [{ value, kind }]
  })
  return { ...field, missing: [...field.missing, ...missing] }
}

function paperIdVariable(codebook: readonly Variable[], name: string): Variable {
  const known = codebook.find((variable) => variable.name === name)
  const fresh = {
    label: name,
    role: 'id',
    type: 'string',
    scale: null,
    direction: null,
    labels: {},
    missing: [],
  } as const
  return known ?? { ...fresh, name, missing: [] }
}

/** The wave as its variable keeps it: the code with that label, a new code in a variable of numbers, or the text itself. */
function waveColumn(
  codebook: readonly Variable[],
  name: string,
  wave: string,
): { readonly variable: Variable; readonly value: number | string } {
  const known = codebook.find((variable) => variable.name === name)
  if (known === undefined) {
    const fresh = { label: name, role: 'segment', type: 'nominal', scale: null, direction: null } as const
    return { variable: { ...fresh, name, labels: {}, missing: [] }, value: wave }
  }
  const [code] = Object.entries(known.labels).find(([, label]) => label === wave) ?? []
  if (code !== undefined) return { variable: known, value: String(Number(code)) === code ? Number(code) : code }
  if (!isNumeric(known)) return { variable: known, value: wave }
  if (String(Number(wave)) === wave) return { variable: known, value: Number(wave) }
  const next = Math.max(0, ...Object.keys(known.labels).map(Number).filter(Number.isFinite)) + 1
  return { variable: { ...known, labels: { ...known.labels, [next]: wave } }, value: next }
}

function withCounts(design: SurveyDesign, { wave, distributed, returned }: EntryBatch, forms: number): SurveyDesign {
  const present = design.counts.find((count) => count.wave === wave)
  const sum = (told: number | null, added: number | null) => (added === null ? told : (told ?? 0) + added)
  const counts = {
    wave,
    distributed: sum(present?.distributed ?? null, distributed),
    returned: sum(present?.returned ?? null, returned ?? forms),
  }
  return { ...design, counts: [...design.counts.filter((count) => count.wave !== wave), counts] }
}
