// After somebody has edited a hazard of the story in the database by hand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, call, go, signedIn } from './support.mjs'

test('the verifier names the record that was edited in the database by hand', async () => {
  const office = await signedIn(browser, 'committee-office')
  const { items } = (await call(office, 'GET', `/hazards?text=${encodeURIComponent('自查发现的重大隐患')}`)).body
  const [edited] = items.filter((one) => one.place === 'elsewhere')
  assert.ok(edited, 'the hazard was edited')

  const auditor = await signedIn(browser, 'audit-administrator')
  await go(auditor, '/audit')
  await auditor.getByRole('button', { name: '开始核验' }).click()
  await auditor.getByText('发现 1 处异常').waitFor()
  const row = auditor.getByRole('row').filter({ hasText: edited.number })
  await row.getByText('记录与其最后一次变更留下的内容不符').waitFor()
  assert.equal(await auditor.getByRole('row').count(), 2)
  assert.deepEqual(auditor.complaints, [])
})
