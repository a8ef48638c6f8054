import assert from 'node:assert/strict'
import { test } from 'node:test'
import { look } from './looked.mjs'
import { browser, call, choose, find, go, hazard, shows, signedIn, unique } from './support.mjs'

test('a renamed unit shows what it was, and its history', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/organisations/union')
  await page.getByRole('button', { name: '更名或调整' }).click()
  const dialog = page.getByRole('dialog', { name: '更名或调整' })
  const before = await dialog.getByLabel('全称').inputValue()
  const name = unique('总工会')
  await dialog.getByLabel('全称').fill(name)
  await dialog.getByLabel('理由').fill('浏览器测试更名')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await shows(page, before)
  await shows(page, '浏览器测试更名')
  const [proof] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出证据包' }).click(),
  ])
  assert.equal(proof.suggestedFilename(), 'evidence-union.zip')
  assert.deepEqual(page.complaints, [])
})

test('a unit names its contact officer, whose number is masked', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/organisations/dept-civil')
  await page.getByRole('button', { name: '指定人员' }).click()
  const dialog = page.getByRole('dialog', { name: '指定人员' })
  await choose(page, dialog, '职责', '联络员')
  await dialog.getByLabel('姓名').fill('演示联络员')
  await dialog.getByLabel('职务').fill('副局长')
  await choose(page, dialog, '层级', '分管负责人')
  await dialog.getByLabel('联系电话').fill('10012345678')
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '100****5678')
  await look(page, 'unit-with-people')
  await go(page, '/organisations')
  await page.getByRole('row', { name: /呈贡区民政局.*不符合要求.*应由科室负责人担任/ }).waitFor()
  await go(page, '/organisations/dept-civil')
  await page
    .getByRole('row', { name: /演示联络员/ })
    .getByRole('button', { name: '修改' })
    .click()
  const change = page.getByRole('dialog', { name: '修改或结束任期' })
  await change.getByLabel('职务').fill('科长')
  await choose(page, change, '层级', '科室负责人')
  await change.getByLabel('理由').fill('填写有误')
  await change.getByRole('button', { name: '保存' }).click()
  await change.waitFor({ state: 'hidden' })
  await go(page, '/organisations')
  await page.getByRole('row', { name: /呈贡区民政局.*已落实\s*演示联络员/ }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('the successor of a dissolved unit goes on with its hazards', async () => {
  const page = await signedIn(browser, 'committee-office')
  const id = unique('dept-')
  const unit = { id, name: unique('浏览器测试局'), kind: 'department', reason: '浏览器测试新设' }
  assert.equal((await call(page, 'POST', '/organisations', unit)).status, 201)
  const left = await hazard(page)
  const lead = { version: left.version, lead: id, leadReason: '浏览器测试改派' }
  assert.equal((await call(page, 'POST', `/hazards/${left.id}/lead`, lead)).status, 200)

  const department = await signedIn(browser, 'department')
  assert.equal((await call(department, 'GET', `/hazards/${left.id}`)).status, 404)
  await go(page, `/organisations/${id}`)
  await page.getByRole('button', { name: '撤销、合并或拆分' }).click()
  const dialog = page.getByRole('dialog', { name: '撤销、合并或拆分' })
  await find(page, dialog, '承接单位', '区自然资源局')
  await dialog.getByLabel('理由').fill('浏览器测试撤销')
  await dialog.getByRole('button', { name: '撤销', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '已撤销')
  await look(page, 'dissolved-unit')

  await go(department, `/hazards/${left.id}`)
  await shows(department, '该单位已撤销，现由昆明市呈贡区自然资源局承接')
  await department.getByRole('button', { name: '制定整改方案' }).waitFor()
  await look(department, 'hazard-of-a-dissolved-unit')
  assert.deepEqual([...page.complaints, ...department.complaints], [])
})
