import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DAY,
  PHOTO,
  PHOTO_AFTER,
  browser,
  choose,
  creditCode,
  day,
  daysAhead,
  go,
  shows,
  signedIn,
  unique,
} from './support.mjs'

test('a hazard goes from registration to acceptance and is counted in Annex 2', async () => {
  const page = await signedIn(browser, 'committee-office')
  const found = await figure(page, '发现重大隐患')
  const done = await figure(page, '已完成治理')
  const description = unique('二层疏散通道堆放货物')

  await page.getByRole('link', { name: '隐患台账' }).click()
  await page.getByRole('button', { name: '登记隐患' }).click()
  await registerEnterprise(page, unique('闭环测试企业'))
  await day(page, '发现日期', DAY)
  await page.getByLabel('具体部位').fill('二层东侧通道')
  await chooseMajorItem(page)
  await page.getByLabel('隐患情况').fill(description)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: description }).waitFor()
  await shows(page, '尚未制定整改方案')
  await page.locator('input[type=file]').setInputFiles({ name: '通道.png', mimeType: 'image/png', buffer: PHOTO })
  await page.getByRole('img', { name: '整改前照片：通道.png' }).waitFor()

  await page.getByRole('button', { name: '制定整改方案' }).click()
  const plan = page.getByRole('dialog', { name: '制定整改方案' })
  await plan.getByLabel('整改责任人').fill('张三')
  await plan.getByLabel('整改资金（元）').fill('12500.50')
  await plan.getByLabel('整改措施').fill('清理通道，专人巡查')
  await day(plan, '整改期限', daysAhead(30))
  await plan.getByLabel('应急预案').fill('整改期间停用该区域')
  await plan.getByRole('button', { name: '保存方案' }).click()
  await shows(page, '12,500.50 元')

  await page.getByRole('button', { name: '报告整改完成' }).click()
  const report = page.getByRole('dialog', { name: '报告整改完成' })
  await report.getByLabel('整改完成情况').fill('通道已清理，宽度1.4米')
  const chooser = report.locator('input[type=file]')
  await chooser.setInputFiles({ name: '清理.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic') })
  await report.getByRole('button', { name: '提交' }).click()
  await report.getByText('照片为HEIC或AVIF格式').waitFor()
  assert.equal(await report.getByLabel('整改完成情况').inputValue(), '通道已清理，宽度1.4米')
  await report.getByRole('button', { name: '移除 清理.heic' }).click()
  // the picture of before shows nothing after, and is marked as used again; the other one does
  await chooser.setInputFiles([
    { name: '清理.png', mimeType: 'image/png', buffer: PHOTO },
    { name: '清理后.png', mimeType: 'image/png', buffer: PHOTO_AFTER },
  ])
  await report.getByRole('button', { name: '提交' }).click()
  await page.getByRole('heading', { name: '等待验收' }).waitFor()
  await page.getByRole('img', { name: '整改后照片：清理.png' }).waitFor()
  await page.getByText('重复使用').first().waitFor()

  await page.getByRole('button', { name: '验收销号' }).click()
  await shows(page, '隐患已消除，同意销号')
  for (const step of ['登记', '制定方案', '报告整改完成', '验收销号']) {
    await page.locator('ol strong', { hasText: step }).waitFor()
  }

  assert.equal(await figure(page, '发现重大隐患'), found + 1)
  assert.equal(await figure(page, '已完成治理'), done + 1)

  await page.getByRole('button', { name: /^消防，已完成治理：/ }).click()
  const records = page.getByRole('dialog', { name: '消防 · 已完成治理' })
  await find(records, description)
  await records.getByRole('link', { name: description }).click()
  await page.getByRole('heading', { level: 1, name: description }).waitFor()
  assert.deepEqual(page.complaints, [])
})

/** The figure of the fire-safety row in a column. */
async function figure(page, column) {
  await go(page, '/workbench')
  await page.getByRole('link', { name: '附件2统计表' }).click()
  const cell = page.getByRole('button', { name: new RegExp(`^消防，${column}：`) })
  await cell.waitFor()
  return Number((await cell.innerText()).trim())
}

async function registerEnterprise(page, name) {
  await page.getByRole('button', { name: '新增企业' }).click()
  const drawer = page.getByRole('dialog', { name: '新增企业' })
  await drawer.getByLabel('企业名称').fill(name)
  const code = drawer.getByLabel('统一社会信用代码')
  const right = creditCode()
  await code.fill(right.slice(0, 17) + (right.endsWith('0') ? '1' : '0'))
  await drawer.getByText('校验码不正确').waitFor()
  await code.fill(right)
  await drawer.getByText('代码校验正确').waitFor()
  await choose(page, drawer, '属地', '龙城')
  await choose(page, drawer, '主要行业领域', '消防')
  await drawer.getByRole('button', { name: '登记企业' }).click()
  await drawer.waitFor({ state: 'hidden' })
  await shows(page, name)
}

async function chooseMajorItem(page) {
  await page
    .getByRole('button', { name: /选择检查项/ })
    .first()
    .click()
  const picker = page.getByRole('dialog', { name: '检查项' })
  await picker.getByLabel('查找检查项').fill('出口')
  await picker.locator('label', { hasText: '重大' }).first().click()
  await picker.getByRole('button', { name: '确定' }).click()
  await picker.waitFor({ state: 'hidden' })
}

/** Turns the pages of a list until a text stands on one. */
async function find(list, text) {
  await list.getByRole('link').first().waitFor()
  while ((await list.getByText(text).count()) === 0) {
    const first = await list.getByRole('link').first().innerText()
    await list.getByRole('button', { name: '下一页' }).click({ timeout: 5000 })
    await list.getByRole('link').filter({ hasNotText: first }).first().waitFor()
  }
}
