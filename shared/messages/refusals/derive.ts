import type { Text } from '../language.ts'

/** Expressions, derived variables and subsets. Positions count characters from 1. */
export const deriveRefusals = {
  expressionEmpty: {
    'zh-CN': '表达式是空的。请写出算式，例如 mean(Q1, Q2, Q3)，或条件，例如 Q1 >= 4。',
    en: 'The expression is empty. Write a formula such as mean(Q1, Q2, Q3), or a condition such as Q1 >= 4.',
  },
  expressionTooLong: {
    'zh-CN': '表达式过长或嵌套过深（最多 {limit} 个字符、{depth} 层）。请拆成几个派生变量，再互相引用。',
    en: 'The expression is too long or nested too deeply (at most {limit} characters, {depth} levels). Split it into several derived variables that use each other.',
  },
  expressionSyntax: {
    'zh-CN':
      '表达式第 {position} 个字符处的“{found}”看不懂。请检查是否缺少运算符、逗号或括号；名称含标点、空格或以数字开头时要写在花括号里，如 {5、总体满意度}。',
    en: '“{found}” at character {position} of the expression is not understood. Look for a missing operator, comma or parenthesis; a name with punctuation or spaces, or one that begins with a digit, is written in braces: {5. Overall}.',
  },
  expressionUnfinished: {
    'zh-CN': '表达式到第 {position} 个字符处就结束了，后面还缺内容。请补上运算的另一半、右括号或右引号。',
    en: 'The expression ends at character {position}, but something is missing. Add the other operand, the closing parenthesis or the closing quote.',
  },
  expressionUnknownVariable: {
    'zh-CN': '表达式第 {position} 个字符处：没有名为“{name}”的变量。请核对变量视图中的名称；文字要加引号。',
    en: 'Character {position} of the expression: there is no variable “{name}”. Check its name in the variable view; a text needs quotes.',
  },
  expressionNearVariable: {
    'zh-CN': '表达式第 {position} 个字符处：没有名为“{name}”的变量。您是否想写“{nearest}”？',
    en: 'Character {position} of the expression: there is no variable “{name}”. Did you mean “{nearest}”?',
  },
  expressionUnknownFunction: {
    'zh-CN': '表达式第 {position} 个字符处：没有函数“{name}”。可用的函数：{functions}。',
    en: 'Character {position} of the expression: there is no function “{name}”. The functions are: {functions}.',
  },
  expressionNeedsNumber: {
    'zh-CN': '表达式第 {position} 个字符处：“{place}”是文字，而这里需要数值。请改用数值变量，或先重新编码。',
    en: 'Character {position} of the expression: “{place}” is text, but a number is needed here. Use a numeric variable, or recode the text first.',
  },
  expressionNeedsText: {
    'zh-CN': '表达式第 {position} 个字符处：“{place}”不是文字，而这里需要文字变量或加引号的文字。',
    en: 'Character {position} of the expression: “{place}” is no text, but a text variable or a text in quotes is needed here.',
  },
  expressionNeedsCondition: {
    'zh-CN': '表达式第 {position} 个字符处：“{place}”不是条件，而这里需要条件。请写成比较，例如 {place} = 1。',
    en: 'Character {position} of the expression: “{place}” is no condition, but one is needed here. Write a comparison, such as {place} = 1.',
  },
  expressionTypesDiffer: {
    'zh-CN':
      '表达式第 {position} 个字符处：“{place}”把文字和数值放在一起比较或选择。请使两边同为数值或同为文字（文字要加引号）。',
    en: 'Character {position} of the expression: “{place}” puts text and number side by side. Make both numbers, or both text (in quotes).',
  },
  expressionUnknownLabel: {
    'zh-CN':
      '表达式第 {position} 个字符处：变量“{variable}”没有取值标签“{label}”。它的标签有：{labels}。也可以直接写代码。',
    en: 'Character {position} of the expression: the variable “{variable}” has no value label “{label}”. Its labels are: {labels}. The code can be written as well.',
  },
  expressionArguments: {
    'zh-CN': '表达式第 {position} 个字符处：函数“{name}”需要 {expected} 个参数，写了 {found} 个。写法：{usage}。',
    en: 'Character {position} of the expression: the function “{name}” takes {expected} arguments, {found} are given. It is written {usage}.',
  },
  expressionMinimum: {
    'zh-CN':
      '表达式第 {position} 个字符处：“{name}.{minimum}”至少要有 {minimum} 个有效值，但参数只有 {found} 个。请减小点号后的数，或增加参数。',
    en: 'Character {position} of the expression: “{name}.{minimum}” needs {minimum} valid values, but has only {found} arguments. Lower the number after the point, or add arguments.',
  },
  expressionNoMinimum: {
    'zh-CN': '表达式第 {position} 个字符处：函数“{name}”后面不能写“.{minimum}”，只有 mean、sum、min、max、sd 可以。',
    en: 'Character {position} of the expression: “.{minimum}” cannot follow the function “{name}”, only mean, sum, min, max and sd.',
  },
  expressionNotConstant: {
    'zh-CN': '表达式第 {position} 个字符处：“{place}”必须是写定的整数，例如 1。',
    en: 'Character {position} of the expression: “{place}” has to be a whole number as written, such as 1.',
  },
  expressionNoCondition: {
    'zh-CN': '“{expression}”不是条件，不能用来选取答卷。请写成比较，例如 Q1 >= 4 and 门店 = "一店"。',
    en: '“{expression}” is no condition and cannot select responses. Write a comparison, such as Q1 >= 4 and shop = "North".',
  },
  derivedUnknownVariable: {
    'zh-CN': '派生变量“{variable}”用到了变量“{name}”，但项目中没有它。请改用现有的变量。',
    en: 'The derived variable “{variable}” uses the variable “{name}”, which the project does not have. Choose another one.',
  },
  derivedNeedsNumbers: {
    'zh-CN': '派生变量“{variable}”需要数值，但“{name}”是文字。请选择数值变量，或先把它重新编码。',
    en: 'The derived variable “{variable}” needs numbers, but “{name}” is text. Choose a numeric variable, or recode it first.',
  },
  derivedNeedsScale: {
    'zh-CN': '“{name}”没有声明量表，不能反向计分（最低分 + 最高分 − 得分）。请先在变量视图中填写它的最低分和最高分。',
    en: '“{name}” has no declared scale, so it cannot be reversed (lowest + highest − mark). Enter its lowest and highest mark in the variable view first.',
  },
  derivedMinimum: {
    'zh-CN': '派生变量“{variable}”要求至少 {minimum} 个有效答案，但只选了 {found} 个题项。请减小这个数，或增加题项。',
    en: 'The derived variable “{variable}” needs {minimum} valid answers, but has only {found} items. Lower the number, or add items.',
  },
  derivedRangeReversed: {
    'zh-CN': '派生变量“{variable}”的区间 {from}–{to} 颠倒了：下限必须不大于上限。',
    en: 'The range {from}–{to} of the derived variable “{variable}” is the wrong way round: its lower end must not exceed its upper end.',
  },
  derivedBandsOrder: {
    'zh-CN': '派生变量“{variable}”的分档下限必须从小到大，且都不大于上限；请检查 {from}。',
    en: 'The bands of the derived variable “{variable}” must begin at growing numbers, none above the upper bound; check {from}.',
  },
  derivedCycle: {
    'zh-CN': '派生变量互相引用，形成循环：{path}。请去掉其中一处引用。',
    en: 'The derived variables use each other in a circle: {path}. Take one of the uses out.',
  },
  derivedOnly: {
    'zh-CN': '“{variable}”不是派生变量，不能按派生变量修改或删除。',
    en: '“{variable}” is no derived variable and cannot be changed or removed as one.',
  },
  derivedNotEditable: {
    'zh-CN':
      '“{variable}”是派生变量，它的值由其他变量算出，不能直接填写或导入。请修改原变量的答案或派生规则，或换一个变量名。',
    en: '“{variable}” is a derived variable: its values are computed from others and cannot be entered or imported. Change the answers it is computed from, or its rule, or use another name.',
  },
  variableInUse: {
    'zh-CN': '“{variable}”还被{users}使用，不能删除。请先修改或删除它们。',
    en: '“{variable}” is still used by {users} and cannot be removed. Change or remove those first.',
  },
  changeBreaksDerived: {
    'zh-CN': '这样修改“{variable}”后，用到它的“{user}”将无法计算。请先修改或删除“{user}”。',
    en: 'After this change of “{variable}”, “{user}”, which uses it, could not be computed. Change or remove “{user}” first.',
  },
  unknownSubset: {
    'zh-CN': '项目中没有子集“{subset}”，它可能已被删除。请重新选择子集，或不限定子集。',
    en: 'The project has no subset “{subset}”; it may have been removed. Choose another subset, or none.',
  },
  subsetNeedsProject: {
    'zh-CN': '子集“{subset}”保存在项目里，数据文件没有子集。请对项目（.csat）运行，或直接写出条件表达式。',
    en: 'The subset “{subset}” belongs to a project; a data file has none. Run the analysis on a project (.csat), or give the condition itself.',
  },
  duplicateSubset: {
    'zh-CN': '已经有名为“{subset}”的子集。请换一个名称。',
    en: 'There is a subset “{subset}” already. Choose another name.',
  },
} as const satisfies Record<string, Text>
