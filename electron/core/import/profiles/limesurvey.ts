import { evidence } from '../guess/evidence.ts'
import { type ColumnDescription, duration, id, meta, moment, type Profile, platformColumns } from './profile.ts'

/** The columns LimeSurvey writes, by their codes; `id. Response ID` in exports with code and text. */
const columns = platformColumns({
  id,
  submitdate: moment,
  startdate: moment,
  datestamp: moment,
  lastpage: meta,
  startlanguage: meta,
  seed: meta,
  token: meta,
  ipaddr: meta,
  refurl: meta,
  interviewtime: duration,
})
const timing = /^(?:groupTime\d+|.+Time)$/
const coded = /^([A-Za-z][A-Za-z0-9_]*)(?:\[([A-Za-z0-9_]+)\])?(?:\[([A-Za-z0-9_]+)\])?(?:\.\s*(.*))?$/s

/** LimeSurvey: question codes in the heading (`G1Q2[SQ001]`), alone or with the wording (`Q02[SQ001]. 题干 [选项]`). */
export const limesurvey: Profile = {
  id: 'limesurvey',
  family: 'limesurvey',
  detect({ headings }) {
    const codes = headings.map((heading) => heading.split('.')[0] ?? '')
    const own = ['id', 'submitdate', 'lastpage', 'startlanguage', 'startdate', 'datestamp'].filter((code) =>
      codes.includes(code),
    )
    if (own.length < 3) return null
    return {
      confidence: own.length >= 4 ? 0.95 : 0.8,
      evidence: [evidence('profileColumns', { count: own.length, names: own.join('、') })],
    }
  },
  describe: ({ headings }) => headings.map(describe),
}

function describe(heading: string): ColumnDescription {
  const [, code = '', sub, scale, text] = coded.exec(heading) ?? []
  const fixed = sub === undefined ? columns.get(code) : undefined
  if (fixed !== undefined) return { fixed, name: code, ...(text === undefined ? {} : { label: text }) }
  if (timing.test(code) && sub === undefined && code.endsWith('Time')) return { fixed: meta }
  if (code === '') return {}
  const name = sub === undefined ? code : `${code}[${sub}]${scale === undefined ? '' : `[${scale}]`}`
  if (sub === undefined) return { name, label: text === undefined || text === '' ? code : text }
  const bracket = /^(.*?)\s*\[(.*)\]$/s.exec(text ?? '')
  const label = bracket?.[2] ?? text ?? sub
  // The words written beside an option are no option.
  if (sub === 'other' || sub.endsWith('comment'))
    return { name, label: label || name, fixed: { role: 'text', type: 'string' } }
  return {
    name,
    label: label || sub,
    part: {
      key: scale === undefined ? code : `${code}#${scale}`,
      question: bracket?.[1] ?? code,
      option: label || sub,
      rank: /^\d+$/.test(sub),
    },
  }
}
