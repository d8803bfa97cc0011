import { evidence } from '../guess/evidence.ts'
import { duration, id, meta, moment, type Profile, platformColumns } from './profile.ts'
import { numberedParts } from './question-parts.ts'

/** The columns 腾讯问卷 writes beside the questions. */
const columns = platformColumns({
  编号: id,
  开始答题时间: moment,
  结束答题时间: moment,
  答题时长: duration,
  语言: meta,
  清洗数据结果: meta,
  智能清洗数据无效概率: meta,
  地理位置国家和地区: meta,
  地理位置省: { role: 'segment', type: 'nominal' },
  地理位置市: { role: 'segment', type: 'nominal' },
  用户类型: meta,
  用户标识: meta,
  昵称: meta,
  自定义字段: meta,
  IP: meta,
  UA: meta,
  Referrer: meta,
  中奖时间: meta,
  中奖金额: meta,
  审核状态: meta,
})

/** 腾讯问卷: `21.题干` with one column an option, the chosen ones filled; options begin with their letter (`A.男`). */
export const tencent: Profile = {
  id: 'tencent',
  family: 'tencent',
  detect({ headings }) {
    const own = headings.filter((heading) => Object.hasOwn(columns, heading))
    const sure = ['开始答题时间', '结束答题时间', '答题时长'].filter((name) => headings.includes(name))
    if (sure.length < 2) return null
    return {
      confidence: own.length >= 5 ? 0.95 : 0.8,
      evidence: [evidence('profileColumns', { count: own.length, names: sure.join('、') })],
    }
  },
  describe: ({ headings }) =>
    numberedParts(headings).map(({ part }, index) => {
      const fixed = columns.get(headings[index] ?? '')
      if (fixed !== undefined) return { fixed }
      return part === undefined ? {} : { label: part.option, part: { ...part, key: `Q${part.key}` } }
    }),
}
