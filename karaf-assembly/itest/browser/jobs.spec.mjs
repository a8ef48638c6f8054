import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { browser, go, hazard, shows, signedIn } from './support.mjs'

const RECORD_LISTS = [
  '/supervisions',
  '/look-backs',
  '/issues',
  '/accidents',
  '/cases',
  '/risks',
  '/work-records',
  '/inspections',
  '/self-checks',
  '/drills',
  '/rewards',
]

test('what the ledger shows is taken out as a file, and found again among the own jobs', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  await go(page, `/hazards?text=${encodeURIComponent(record.description)}`)
  await page.getByRole('link', { name: record.description }).first().waitFor()
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByText('CSV').click()
  await dialog.getByRole('button', { name: '开始导出' }).click()
  await shows(page, '已导出1条记录。')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^下载 隐患台账/ }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  assert.ok(text.startsWith('\uFEFF编号,'))
  assert.ok(text.includes(record.description))
  assert.match(download.suggestedFilename(), /^隐患台账.*\.csv$/)

  await dialog.getByRole('button', { name: '我的任务' }).click()
  await page.getByRole('heading', { level: 1, name: '我的任务' }).waitFor()
  await shows(page, '导出隐患台账')
  assert.deepEqual(page.complaints, [])
})

test('every list of records is taken out as a file', async () => {
  const page = await signedIn(browser, 'committee-office')
  for (const path of RECORD_LISTS) {
    await go(page, path)
    await page.getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导出' })
    await dialog.getByRole('button', { name: '开始导出' }).click()
    await dialog.getByRole('button', { name: /^下载 .*\.xlsx/ }).waitFor()
  }
  assert.deepEqual(page.complaints, [])
})

for (const path of ['/enterprises', '/hazards', '/organisations', '/issues', '/risks', '/look-backs']) {
  test(`a template is handed out, taken back, and what is wrong with it is said: ${path}`, async () => {
    const page = await signedIn(browser, 'committee-office')
    await go(page, path)
    await page.getByRole('button', { name: '导入', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导入' })
    const [template] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '下载模板' }).click(),
    ])
    assert.equal(template.suggestedFilename(), '导入模板.xlsx')
    await dialog.getByLabel('选择表格').setInputFiles(await template.path())
    await shows(page, '表格中没有可导入的内容')
    await dialog.getByText('未导入').waitFor()
    await dialog.getByText('没有导入任何记录。请按以下提示改正后重新导入。').waitFor()
    await dialog.getByRole('button', { name: '重新选择' }).click()
    await dialog.getByText('选择表格').first().waitFor()
    assert.deepEqual(page.complaints, [])
  })
}
