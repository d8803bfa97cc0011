import { evidence } from '../guess/evidence.ts'
import { isPlatformCode } from '../values/platform-code.ts'
import type { Profile } from './profile.ts'
import { describeWjx, wjxColumnCount } from './wjx-headings.ts'

/** 问卷星, 按文本下载: answers in words, several options joined by ┋, rankings by →, (跳过) and (空). */
export const wjxText: Profile = {
  id: 'wjxText',
  family: 'wjx',
  platformCodes: true,
  detect(view) {
    const columns = wjxColumnCount(view)
    if (columns < 3) return null
    const cells = view.sample.flat()
    const words = cells.filter((cell) => /┋|→|^\((?:跳过|空)\)$/.test(cell)).length
    const codes = cells.filter(isPlatformCode).length
    const reasons = [evidence('profileColumns', { count: columns, names: '序号、提交答卷时间、所用时间' })]
    if (codes > words) return { confidence: 0.5, evidence: reasons }
    return {
      confidence: 0.8,
      evidence: [...reasons, ...(words > 0 ? [evidence('profileWords', { count: words })] : [])],
    }
  },
  describe: describeWjx,
}
