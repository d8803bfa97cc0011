import fc from 'fast-check'
import type { ExportFormat } from '#core/export/index.ts'
import type { MissingKind, Variable } from '#shared/survey/variable.ts'
import type { Values } from './support.ts'

type Answer = number | string | null
interface RandomVariable {
  readonly variable: Variable
  readonly answers: readonly Answer[]
}

const plain: Pick<Variable, 'scale' | 'direction' | 'labels' | 'missing'> = {
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}

/** Texts that trouble spreadsheets, text tables and SPSS; none that an import reads as no answer at all. */
const oddText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+86 199',
    '-SUM(A1)',
    '@cmd',
    "'=quoted",
    "''-twice",
    '\t=tab',
    '逗号,"引号"',
    '第一行\n第二行',
    '007',
    '110101199003070018',
    '1e5',
    '<b>&amp;</b>',
    '_x0041_',
    '姓𠮷的坐席😟',
    '2024-05-07',
    'TRUE',
    '#N/A?',
    "it's",
    'x'.repeat(300),
    '长'.repeat(600),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `文${text}字`),
)

const labelled = fc
  .uniqueArray(fc.constantFrom('很差', '差', '中等', '好', '很好', '特别好'), { minLength: 2, maxLength: 6 })
  .map((labels) => Object.fromEntries(labels.map((label, index) => [String(index + 1), label])))

const missingCodes = fc.subarray<readonly [number, MissingKind]>([
  [-3, 'skipped'],
  [-8, 'notApplicable'],
  [-9, 'refused'],
  [-99, 'invalid'],
])

function answersOf(answer: fc.Arbitrary<Answer>, rows: number) {
  return fc.array(fc.option(answer, { nil: null, freq: 5 }), { minLength: rows, maxLength: rows })
}

const item = (name: string, rows: number) =>
  fc.record({ labels: labelled, missing: missingCodes, high: fc.boolean() }).chain(({ labels, missing, high }) => {
    const top = Object.keys(labels).length
    const codes = missing.map(([value]) => value)
    const answer =
      codes.length === 0
        ? fc.integer({ min: 1, max: top })
        : fc.oneof(fc.integer({ min: 1, max: top }), fc.constantFrom(...codes))
    const variable: Variable = {
      name,
      label: '对“服务”的评价=',
      role: 'item',
      type: 'ordinal',
      scale: [1, top],
      direction: high ? 'high' : 'low',
      labels,
      missing: missing.map(([value, kind]) => ({ value, kind })),
    }
    return answersOf(answer, rows).map((answers) => ({ variable, answers }))
  })

const simple = (variable: Variable, answer: fc.Arbitrary<Answer>, rows: number) =>
  answersOf(answer, rows).map((answers): RandomVariable => ({ variable, answers }))

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.constantFrom(0.1 + 0.2, 1e-7, -0.5, 1e20, -5e-324, Number.MAX_VALUE),
)
const day = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2090, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const moment = fc
  .tuple(day, fc.nat(86_399))
  .map(([iso, seconds]) => `${iso}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`)
const options = ['质量', '交期', '包装', '服务', '其他']
const list = (joint: string, empty: boolean) =>
  fc
    .subarray(options, { minLength: empty ? 0 : 1 })
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }))
    .map((chosen) => chosen.join(joint))

/** A survey with one variable of every kind, and some answers. SPSS keeps no spaces at the end of a text; so does this. */
export function randomSurvey(format: ExportFormat): fc.Arbitrary<{ variables: Variable[]; rows: Values[] }> {
  const text = format === 'sav' ? oddText.filter((value) => value === value.trimEnd()) : oddText
  return fc.integer({ min: 1, max: 12 }).chain((rows) =>
    fc
      .tuple(
        simple(
          { ...plain, name: '编号', label: '编号', role: 'id', type: 'string' },
          fc.nat(9_999).map((value) => `C${String(value).padStart(4, '0')}`),
          rows,
        ),
        item('q1', rows),
        item('q 2（满意度）', rows),
        simple({ ...plain, name: '金额', label: '', role: 'meta', type: 'numeric' }, number, rows),
        simple(
          { ...plain, name: 'wt', label: '权重', role: 'weight', type: 'numeric' },
          fc.integer({ min: 1, max: 3000 }).map((value) => value / 1000),
          rows,
        ),
        simple(
          {
            ...plain,
            name: '类型',
            label: '客户类型',
            role: 'segment',
            type: 'nominal',
            labels: { 1: '经销商', 2: '直接用户' },
          },
          fc.constantFrom('经销商', '直接用户'),
          rows,
        ),
        simple(
          { ...plain, name: '门店', label: '门店', role: 'segment', type: 'nominal' },
          fc.constantFrom('城东店', '=城西店', '南湖店'),
          rows,
        ),
        simple({ ...plain, name: '日期', label: '日期', role: 'date', type: 'date' }, day, rows),
        simple({ ...plain, name: '时刻', label: '提交时间', role: 'date', type: 'datetime' }, moment, rows),
        simple(
          { ...plain, name: '用时', label: '用时', role: 'duration', type: 'duration' },
          fc.integer({ min: 1, max: 90_000 }),
          rows,
        ),
        simple(
          { ...plain, name: '投诉', label: '投诉类别', role: 'multipleResponse', type: 'set' },
          list('┋', true),
          rows,
        ),
        simple({ ...plain, name: '排序', label: '重视程度', role: 'ranking', type: 'ranking' }, list('→', false), rows),
        simple({ ...plain, name: '意见', label: '长'.repeat(200), role: 'text', type: 'string' }, text, rows),
      )
      .map((columns: readonly RandomVariable[]) => ({
        variables: columns.map(({ variable }) => variable),
        rows: Array.from({ length: rows }, (_, row) => columns.map(({ answers }) => answers[row] ?? null)),
      }))
      // A response without any answer is no row of a sheet.
      .filter(({ rows: made }) => made.every((row) => row[0] !== null)),
  )
}
