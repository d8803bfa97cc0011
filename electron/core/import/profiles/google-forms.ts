import { evidence } from '../guess/evidence.ts'
import { type ColumnDescription, meta, moment, type Profile } from './profile.ts'

const timestamps = new Set(['Timestamp', '时间戳记', '时间戳', '時間戳記'])
const addresses = new Set(['Email Address', 'Email address', 'Username', '电子邮件地址', '用户名', '電子郵件地址'])
const gridRow = /^(.+?)\s*\[(.+)\]$/s

/** Google Forms: a timestamp first, several answers joined by `, `, rows of a grid as `Question [Row]`. */
export const googleForms: Profile = {
  id: 'googleForms',
  family: 'googleForms',
  separator: ', ',
  detect({ headings }) {
    const [first = ''] = headings
    if (!timestamps.has(first)) return null
    return { confidence: 0.9, evidence: [evidence('profileColumns', { count: 1, names: first })] }
  },
  describe({ headings }) {
    const counts = new Map<string, number>()
    for (const heading of headings) {
      const stem = gridRow.exec(heading)?.[1]
      if (stem !== undefined) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
    return headings.map((heading, index): ColumnDescription => {
      if (index === 0) return { fixed: moment }
      if (addresses.has(heading)) return { fixed: meta }
      const [, question = '', option = ''] = gridRow.exec(heading) ?? []
      if ((counts.get(question) ?? 0) < 2) return {}
      return { label: option, part: { key: question, question, option } }
    })
  },
}
