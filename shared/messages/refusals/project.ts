import type { Text } from '../language.ts'

export const projectRefusals = {
  projectMissing: {
    'zh-CN': '找不到项目文件“{file}”。它可能已被移动、改名，或网络驱动器没有连接。',
    en: 'The project file “{file}” was not found. It may have been moved or renamed, or the network drive is not connected.',
  },
  projectExists: {
    'zh-CN': '“{file}”已经存在。请换一个文件名，或先移走原文件。',
    en: '“{file}” already exists. Choose another file name, or move the old file away first.',
  },
  notAProject: {
    'zh-CN': '“{file}”不是满意度工作台的项目文件（.csat）。如果它是调查数据，请新建项目后导入。',
    en: '“{file}” is not a project file of CSAT Workbench (.csat). If it holds survey data, create a project and import it.',
  },
  newerVersion: {
    'zh-CN':
      '项目“{file}”由更新的程序保存：文件格式版本为 {fileVersion}，本程序只认识到版本 {programVersion}。请升级程序后再打开；文件没有被改动。',
    en: 'The project “{file}” was saved by a newer program: its format is version {fileVersion}, this program knows versions up to {programVersion}. Update the program to open it; the file was not changed.',
  },
  olderVersion: {
    'zh-CN':
      '项目“{file}”由旧版程序保存，需要先升级文件格式，不能以只读方式打开。请正常打开一次（会自动在旁边留备份）。',
    en: 'The project “{file}” was saved by an older program and has to be brought up to date first, which read-only opening cannot do. Open it once for editing (a backup copy is made beside it).',
  },
  projectDamaged: {
    'zh-CN': '项目“{file}”已损坏（{detail}）。请从旁边的备份文件或您自己的备份中恢复；本程序没有改动该文件。',
    en: 'The project “{file}” is damaged ({detail}). Restore it from the backup copy beside it or from your own backup; this program has not changed the file.',
  },
  projectForeign: {
    'zh-CN': '项目“{file}”的内部结构被其他软件改动过（{detail}），为安全起见不予打开。请打开未经改动的副本。',
    en: 'The inner structure of the project “{file}” was changed by other software ({detail}); it is not opened, for safety. Open a copy that was not changed.',
  },
  projectLocked: {
    'zh-CN':
      '项目“{file}”正由 {user} 在电脑 {host} 上编辑（自 {since} 起，进程 {pid}）。可以先以只读方式打开，或请对方关闭后再试。',
    en: 'The project “{file}” is being edited by {user} on the computer {host} (since {since}, process {pid}). Open it read-only, or try again when it has been closed there.',
  },
  lockUnreadable: {
    'zh-CN': '锁文件“{lock}”无法读取，不能确定是否有人正在编辑该项目。确认没有人打开项目后，请删除这个锁文件再试。',
    en: 'The lock file “{lock}” cannot be read, so it is not known whether someone is editing the project. Make sure that nobody has it open, delete the lock file, and try again.',
  },
  projectChangedElsewhere: {
    'zh-CN':
      '项目“{file}”在打开之后被另一台电脑或其他程序改动，为避免互相覆盖，本次修改没有保存。请重新打开项目后再操作。',
    en: 'The project “{file}” was changed by another computer or program since it was opened here. This change was not saved, so that nothing is overwritten. Open the project again and repeat it.',
  },
  projectReadOnly: {
    'zh-CN': '项目“{file}”是以只读方式打开的，不能修改。请关闭后重新打开以编辑。',
    en: 'The project “{file}” is open read-only and cannot be changed. Close it and open it for editing.',
  },
  projectBusy: {
    'zh-CN': '项目“{file}”正在写入（例如他人正在导入数据），请稍候再试。',
    en: 'The project “{file}” is being written just now (someone may be importing data). Try again in a moment.',
  },
  projectClosed: {
    'zh-CN': '项目“{file}”已经关闭。请重新打开。',
    en: 'The project “{file}” has been closed. Open it again.',
  },
  needsRecovery: {
    'zh-CN':
      '项目“{file}”上次没有正常关闭，需要恢复，但这里没有写入权限。请在可写的位置（连同同名的 -journal 文件一起）打开一次。',
    en: 'The project “{file}” was not closed properly and has to be recovered, but it may not be written here. Open it once where it can be written, together with its -journal file.',
  },
  importRunning: {
    'zh-CN': '正在导入数据，暂时不能修改项目。请等待导入完成，或取消导入。',
    en: 'Data are being imported; the project cannot be changed meanwhile. Wait for the import to end, or cancel it.',
  },
  importCancelled: {
    'zh-CN': '导入“{source}”已取消，项目没有任何改动。',
    en: 'The import of “{source}” was cancelled; the project was not changed.',
  },
  diskFull: {
    'zh-CN': '磁盘空间不足，“{file}”的修改没有保存，项目保持原样。请清理磁盘空间后再试。',
    en: 'The disk is full. The change of “{file}” was not saved and the project is as it was before. Free some space and try again.',
  },
  cannotRead: {
    'zh-CN': '没有读取“{file}”的权限。请向文件的所有者或管理员申请权限。',
    en: 'You lack the permission to read “{file}”. Ask its owner or the administrator for it.',
  },
  cannotWrite: {
    'zh-CN':
      '不能写入“{file}”：文件、文件夹或驱动器是只读的，或没有写入权限。可以以只读方式打开，或把项目复制到可写的文件夹。',
    en: '“{file}” cannot be written: the file, its folder or the drive is read-only, or you lack the permission. Open it read-only, or copy it to a folder that can be written.',
  },
  driveFailed: {
    'zh-CN': '读写“{file}”时驱动器出错（{detail}）。如果是网络驱动器，请检查连接后重新打开项目；未完成的修改没有保存。',
    en: 'The drive failed while “{file}” was read or written ({detail}). If it is a network drive, check the connection and open the project again; the unfinished change was not saved.',
  },
  tooManyVariables: {
    'zh-CN': '这次导入会使项目有 {count} 个变量，超过上限 {limit} 个。请把不需要的列设为“忽略”，或拆分为几个项目。',
    en: 'With this import the project would have {count} variables, more than the limit of {limit}. Set columns that are not needed to “ignore”, or split the data into several projects.',
  },
  duplicateVariable: {
    'zh-CN': '变量名“{variable}”出现了不止一次。请改名，使每个变量名唯一。',
    en: 'The variable name “{variable}” occurs more than once. Rename one, so that every name is unique.',
  },
  unknownVariable: {
    'zh-CN': '项目中没有变量“{variable}”。它可能已被改名，或其数据已撤销导入。',
    en: 'The project has no variable “{variable}”. It may have been renamed, or its import was undone.',
  },
  variableIsNumeric: {
    'zh-CN':
      '变量“{variable}”在项目中是数值，而这次导入的是文本，两者不能放在同一列。请改正该列的类型，或给它另一个变量名。',
    en: 'The variable “{variable}” holds numbers in the project, but text in this import; the two cannot share a column. Correct the column’s type, or give it another name.',
  },
  variableIsText: {
    'zh-CN':
      '变量“{variable}”在项目中是文本，而这次导入的是数值，两者不能放在同一列。请改正该列的类型，或给它另一个变量名。',
    en: 'The variable “{variable}” holds text in the project, but numbers in this import; the two cannot share a column. Correct the column’s type, or give it another name.',
  },
  unknownResponse: {
    'zh-CN': '项目中没有编号为 {response} 的问卷，其导入可能已被撤销。',
    en: 'The project has no response number {response}; its import may have been undone.',
  },
  causeTooDeep: {
    'zh-CN': '原因“{cause}”位于第 {depth} 层，鱼骨图最多 {limit} 层。请把它移到上一层。',
    en: 'The cause “{cause}” lies {depth} levels deep; a fishbone has at most {limit}. Move it one level up.',
  },
  duplicateKey: {
    'zh-CN': '“{name}”的内部编号 {id} 已被使用，不能重复保存。请重新建立这一项。',
    en: 'The inner number {id} of “{name}” is already in use and cannot be saved twice. Create the item anew.',
  },
  unknownCause: {
    'zh-CN': '行动“{action}”所针对的原因已不在任何鱼骨图中。请重新选择原因，或不关联原因。',
    en: 'The cause that the action “{action}” removes is no longer on any fishbone. Choose another cause, or none.',
  },
  unknownIndexNode: {
    'zh-CN': '权重“{weightSet}”所属的指标已不在指标体系中，不能应用。',
    en: 'The index node that the weights “{weightSet}” belong to is no longer in the index system; they cannot be applied.',
  },
  weightWithoutNode: {
    'zh-CN': '权重“{weightSet}”中的“{name}”不是“{node}”的下级指标，不能应用。请先使两边的名称一致。',
    en: '“{name}” in the weights “{weightSet}” is not a child of “{node}” in the index system; they cannot be applied. Make the names agree first.',
  },
  unknownItem: {
    'zh-CN': '要修改的内容已不存在，可能已被删除或撤销。请刷新后再试。',
    en: 'What was to be changed no longer exists; it may have been removed or undone. Refresh and try again.',
  },
} as const satisfies Record<string, Text>
