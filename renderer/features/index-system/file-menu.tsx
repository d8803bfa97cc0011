import { EllipsisOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { indexFileTexts } from '#shared/messages/app/index-files.ts'
import { fill } from '#shared/messages/language.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useIndexFiles } from '../../client/use-index-files.ts'
import { useCurrentProject, useTemplates } from '../../client/use-projects.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'

interface FileMenuProps {
  readonly hasTree: boolean
  readonly readOnly: boolean
  readonly onTree: (tree: IndexNode) => void
}

/** Trees from templates and workbooks, and the present one as a workbook. Whatever replaces the tree can be undone. */
export function FileMenu({ hasTree, readOnly, onTree }: FileMenuProps) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const templates = useTemplates().data ?? []
  const project = useCurrentProject()
  const { importing, exporting, templateOf } = useIndexFiles()
  const importFile = () =>
    importing.mutate(undefined, {
      onSuccess: (found) => {
        if (found === null) return
        onTree(found.tree)
        notify('good', say(indexFileTexts.imported, { n: found.nodes }))
      },
    })
  const exportFile = () =>
    exporting.mutate(fill(indexFileTexts.fileName, language, { name: project?.name ?? '' }), {
      onSuccess: (done) => (done ? notify('good', say(indexFileTexts.exported)) : undefined),
    })
  const take = (id: string, name: string) =>
    templateOf.mutate(id, {
      onSuccess: (tree) => {
        onTree(tree)
        notify('good', say(indexFileTexts.templateTaken, { name }))
      },
    })
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'import', label: say(indexFileTexts.importFile), disabled: readOnly, onClick: importFile },
          { key: 'export', label: say(indexFileTexts.exportFile), disabled: !hasTree, onClick: exportFile },
          { type: 'divider' },
          {
            key: 'templates',
            type: 'group',
            label: say(indexFileTexts.fromTemplate),
            children: templates.map(({ id, name }) => ({
              key: id,
              label: name,
              disabled: readOnly,
              onClick: () => take(id, name),
            })),
          },
        ],
      }}
    >
      <Button
        icon={<EllipsisOutlined aria-hidden="true" />}
        aria-haspopup="menu"
        loading={importing.isPending || exporting.isPending}
      >
        {say(indexFileTexts.more)}
      </Button>
    </Dropdown>
  )
}
