import { evidence } from '../guess/evidence.ts'
import { isPlatformCode } from '../values/platform-code.ts'
import type { Profile } from './profile.ts'
import { describeWjx, wjxColumnCount } from './wjx-headings.ts'

/** 问卷星, 按序号下载: answers as numbers of the options, one column an option, −3 skipped and −2 left empty. */
export const wjxCodes: Profile = {
  id: 'wjxCodes',
  family: 'wjx',
  platformCodes: true,
  detect(view) {
    const columns = wjxColumnCount(view)
    if (columns < 3) return null
    const answers = view.sample.flatMap((row) => row.filter((_, index) => !isPlatform(view.headings[index] ?? '')))
    const filled = answers.filter((cell) => cell !== '')
    const numbers = filled.filter((cell) => /^-?\d+(?:〖.*〗)?$/.test(cell)).length
    const codes = filled.filter(isPlatformCode).length
    if (filled.length === 0 || numbers < filled.length * 0.6) return null
    return {
      confidence: codes > 0 ? 0.95 : 0.85,
      evidence: [
        evidence('profileColumns', { count: columns, names: '序号、提交答卷时间、所用时间' }),
        evidence('profileCodes', { share: Math.round((100 * numbers) / filled.length) }),
      ],
    }
  },
  describe: describeWjx,
}

function isPlatform(heading: string): boolean {
  return ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP'].includes(heading)
}
