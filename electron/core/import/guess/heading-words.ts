import { cleanText } from '../values/clean-text.ts'
import type { GuessColumn } from './column-guess.ts'

const respondentTraits =
  '性别|年龄|学历|文化程度|职业|行业|收入|婚姻|民族|籍贯|地区|区域|省份|城市|区县|片区|小区|社区|街道|门店|网点|店名|分店|店铺|(?<![本贵我该])店|经销商|服务商|供应商|单位|公司|部门|科室|班组|组别|坐席组|小组|渠道|类型|类别|种类|分类|险种|车型|车系|品牌|型号|产品|规格|等级|级别|期次|批次|轮次|波次|月份|季度|年度|年份|车龄|里程|行驶里程|工龄|户型|面积|楼栋|次数|金额|费用|天数|人数'
const traitEnd = new RegExp(`(?:${respondentTraits})(?:名称|代码|段|层|分组)?(?:[(（].*[)）])?$`)
const englishTrait =
  /\b(gender|sex|age|region|city|province|state|branch|store|shop|dealer|education|income|occupation|department|channel|segment|category|type|wave|period|month|quarter|year|brand|model|product|company|country|group|dept)$/i

const patterns = {
  id: /(编号|编码|序列号|序号|客户代码)$|(?<!手机|电话|证|传真|微信|QQ|车牌)号码?$|(^|[\s_-])(id|no\.?|number|serial|respondent)$|[\u4e00-\u9fff]ID$|^(id|no)[\s_.-]|^(caseid|respid|uid|uuid|token)$/i,
  sequence: /^(序号|行号|no\.?|#|index|row)$/i,
  text: /意见|建议|备注|说明|原因|评论|评语|感想|感受$|心得|反馈|留言|描述|请注明|请填写|理由|comment|suggestion|remark|feedback|reason|verbatim|opinion/i,
  meta: /^(来源|来源详情|设备|浏览器|操作系统|提交方式|录入员?|访问员|调查员|审核人?|状态|答题状态|操作人|经办人|回访员|坐席|最后一页|末页|起始语言|种子|last ?page|start ?language|seed|referrer|source|device|browser|user.?agent|status|operator|interviewer)$/i,
  weight: /^(样本|抽样|加权|个案)?(权重|权数)(系数)?$|^加权系数$|^(sample |case )?(weight|wt|wgt|pw)$/i,
  duration: /时长|用时|耗时|所用时间|历时|时间差|duration|elapsed|seconds|minutes/i,
  date: /日期|时间|date|time\b|timestamp/i,
  derived: /^(总分|合计|总计|平均分|平均值|均分|总得分|综合得分|小计|total( score)?|sum|mean|average)$/i,
  recommend:
    /推荐(意愿|可能|程度|度|指数|本|我们|给)|愿意.*推荐|推荐.*(亲友|朋友|他人|同事)|向.*推荐|净推荐|\bnps\b|recommend/i,
  mark: /满意|评价|评分|得分|打分|分值|分数|态度|及时|质量|环境|效率|重要|score|rating|satisf/i,
  quantity:
    /(年龄|车龄|工龄|里程|面积|次数|金额|费用|天数|人数|收入)([(（].*[)）])?$|\b(age|income|mileage|amount|count|days)$/i,
  yesNo: /是否|有没有|有无|^(do|did|have|has|is|are|was|were)\b/i,
  multiple: /多选|可选多项|multiple|select all/i,
} as const

export type HeadingKind = keyof typeof patterns | 'trait'

/** The same of a column: by its heading, and where the file declares a wording besides (SPSS), by that. */
export function columnSpeaksOf(
  { heading, name, declared }: Pick<GuessColumn, 'heading' | 'name' | 'declared'>,
  kind: HeadingKind,
): boolean {
  return headingSpeaksOf(heading.text, kind) || (declared !== null && headingSpeaksOf(name.label, kind))
}

/** Whether a heading speaks of something, such as an id or a trait of the respondent. A hint, never a proof. */
export function headingSpeaksOf(heading: string, kind: HeadingKind): boolean {
  const text = cleanText(heading)
  if (kind === 'trait') return traitEnd.test(text) || englishTrait.test(text)
  return patterns[kind].test(text)
}
