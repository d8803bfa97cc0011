import type { CodeFrame } from '#shared/survey/code-frame.ts'

type Code = Omit<CodeFrame[number], 'id'>

const codes: readonly Code[] = [
  {
    name: '等候时间长',
    group: '时间',
    definition: '到店后等接待、等派工、等维修；配件到货慢的归“配件缺货”。',
    keywords: ['等了&!发票&!保险杠', '排队', '干等', '多等', '都是等', '每个环节都要等', '还有几台车', '派工慢'],
  },
  {
    name: '交车不准时',
    group: '时间',
    definition: '晚于约定时间交车，或改期没有提前通知。',
    keywords: ['取车&!夜间&!详细', '推迟交车', '交车时间改', '实际修了', '估时间', '耽误'],
  },
  {
    name: '收费不清楚',
    group: '费用',
    definition: '工时费、材料费、活动或增加项目没有事先说明。',
    keywords: ['工时', '报价', '材料费', '单子上看不出', '旧件', '价格贴', '打折', '付的钱', '价格不一样', '养护项目'],
  },
  {
    name: '一次没修好',
    group: '维修',
    definition: '同一故障再次出现、返修，或检查没有找准原因。',
    keywords: [
      ...['返修', '还没解决', '又亮', '又不行', '老问题', '又抖', '还是抖', '没有彻底解决', '反复出现', '漏油'],
      ...['没查出来', '试车之后再交车', '疑难故障'],
    ],
  },
  {
    name: '配件缺货',
    group: '维修',
    definition: '店里没有配件，或到货慢、没有通知。',
    keywords: ['没有配件', '没货', '卡扣', '保险杠', '配件要从', '到货'],
  },
  {
    name: '服务态度',
    group: '人员',
    definition: '冷淡、不耐烦、没有人招呼或说明。',
    keywords: ['冷淡', '没人搭理', '不耐烦', '语气', '不够热情', '没人告诉', '没有人来说明'],
  },
  {
    name: '环境设施',
    group: '环境',
    definition: '休息区、停车、网络、餐饮等在店条件。',
    keywords: ['休息区&!干净', '休息室', '无线网络', '卫生间', '停车位', '午餐'],
  },
  {
    name: '便利与联系',
    group: '',
    definition: '线上预约、取送车、营业安排、发票，以及回访和推销电话。',
    keywords: ['公众号', '取送车', '夜间取车', '多开几个工位', '发票', '回访电话', '推销'],
  },
]

/** The analyst's code frame for the comments. Praise is left without a code: the frame is for what can be improved. */
export const sampleCodes: CodeFrame = codes.map((code, at) => ({ id: at + 1, ...code, keywords: [...code.keywords] }))
