import { LinkOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { indexSystemTexts } from '#shared/messages/app/index-system.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { bindByName } from '#shared/survey/bind-by-name.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useVariables } from '../../client/use-data.ts'
import { useIndexSystem, useSaveIndexSystem } from '../../client/use-index-system.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { walk } from '../../ui/outline/outline-node.ts'
import { Page } from '../../ui/page.tsx'
import { FileMenu } from './file-menu.tsx'
import { IndexSystemEditor } from './index-system-editor.tsx'
import { treeFromItems } from './tree-from-items.ts'

/** Step 2: the tree of index, dimensions and items, or the ways to a first one. */
export function IndexSystemPage() {
  const say = useSay()
  const notify = useNotify()
  const tree = useIndexSystem()
  const variables = useVariables()
  const save = useSaveIndexSystem()
  const readOnly = useCurrentProject()?.readOnly === true
  const head = { title: say(stepTexts.indexSystem), purpose: say(indexSystemTexts.purpose) }
  const items = variables.filter(({ role }) => role === 'item')
  const rebuild = () => save(treeFromItems(say(indexSystemTexts.rootName), variables, newId))
  if (tree === null) {
    return (
      <Page {...head} actions={<FileMenu hasTree={false} readOnly={readOnly} onTree={save} />}>
        <EmptyState
          title={say(indexSystemTexts.emptyTitle)}
          action={{
            label: say(items.length > 0 ? indexSystemTexts.fromItems : indexSystemTexts.newTree),
            run: rebuild,
            disabled: readOnly,
          }}
        >
          {say(indexSystemTexts.emptyText)}
        </EmptyState>
      </Page>
    )
  }
  const bind = (current: IndexNode) => {
    const bound = bindByName(current, variables)
    const gained = countBound(bound) - countBound(current)
    if (gained > 0) save(bound)
    notify(
      gained > 0 ? 'good' : 'info',
      say(gained > 0 ? indexSystemTexts.boundCount : indexSystemTexts.boundNone, { n: gained }),
    )
  }
  const bindable = countBound(bindByName(tree, variables)) > countBound(tree)
  return (
    <Page
      {...head}
      fixed
      actions={
        <>
          {items.length > 0 && countBound(tree) === 0 ? (
            <Button icon={<ReloadOutlined aria-hidden="true" />} disabled={readOnly} onClick={rebuild}>
              {say(indexSystemTexts.rebuild)}
            </Button>
          ) : null}
          <Button
            // The one thing to do here, while there are names that fit.
            type={bindable ? 'primary' : 'default'}
            icon={<LinkOutlined aria-hidden="true" />}
            disabled={readOnly || variables.length === 0}
            onClick={() => bind(tree)}
          >
            {say(indexSystemTexts.bindByName)}
          </Button>
          <FileMenu hasTree readOnly={readOnly} onTree={save} />
        </>
      }
    >
      <IndexSystemEditor tree={tree} variables={variables} save={save} readOnly={readOnly} />
    </Page>
  )
}

function countBound(tree: IndexNode): number {
  return walk([tree]).filter(({ node }) => node.variable !== null).length
}
