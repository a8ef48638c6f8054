import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DAY,
  browser,
  call,
  choose,
  day,
  daysAhead,
  enterprise,
  go,
  shows,
  signedIn,
  step,
  unique,
} from './support.mjs'

test('a listed hazard is put off, accepted and taken off the list by the listing authority', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await planned(page, await major(page))
  await go(page, `/hazards/${record.id}`)
  await step(page, '挂牌督办', async (dialog) => {
    await choose(page, dialog, '挂牌机关', '昆明市呈贡区人民政府')
    await dialog.getByLabel('挂牌文号').fill('测试督〔2023〕1号')
    await day(dialog, '督办期限', daysAhead(20))
  })
  await shows(page, '挂牌督办中')
  await page.getByRole('link', { name: record.number }).first().click()
  await shows(page, '区级挂牌')
  await step(
    page,
    '申请延期',
    async (dialog) => {
      await day(dialog, '延期至', daysAhead(40))
      await dialog.getByLabel('理由').fill('设备未到货')
    },
    '提交申请',
  )
  await shows(page, '等待审批。')
  await step(
    page,
    '审批延期',
    async (dialog) => {
      await choose(page, dialog, '同意延期', '是')
      await dialog.getByLabel('审批意见').fill('同意')
    },
    '提交审批',
  )
  await shows(page, `原时限 ${daysAhead(20)}`)
  const now = (await call(page, 'GET', `/hazards/${record.id}`)).body
  const done = { version: now.version, description: unique('已整改'), onTheSpot: false }
  assert.equal((await call(page, 'POST', `/hazards/${record.id}/rectification`, done)).status, 200)
  // the address is the same; what was done elsewhere is read anew
  await page.reload()
  await page.getByRole('button', { name: '验收销号' }).click()
  await page.getByText('该重大隐患没有整改后的照片或材料').first().waitFor()
  await page.getByLabel('没有整改后佐证仍予验收的理由').fill('现场查看，未留照片')
  await page.getByRole('button', { name: '验收销号' }).click()
  await shows(page, '无整改后佐证')
  await shows(page, '已销号')
  await page.getByRole('link', { name: '查看督办记录' }).click()
  await page.getByRole('button', { name: '摘牌', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '摘牌' })
  await dialog.getByLabel('摘牌文号').fill('测试摘〔2023〕1号')
  await dialog.getByRole('button', { name: '摘牌' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '已摘牌')
  assert.deepEqual(page.complaints, [])
})

test('a listing is raised by the authority of a higher level, and the earlier one stays', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await planned(page, await major(page))
  await go(page, `/hazards/${record.id}`)
  await step(page, '挂牌督办', async (dialog) => {
    await choose(page, dialog, '挂牌机关', '昆明市呈贡区人民政府')
    await dialog.getByLabel('挂牌文号').fill(unique('区督'))
    await day(dialog, '督办期限', daysAhead(20))
  })
  await shows(page, '挂牌督办中')
  await page.getByRole('button', { name: '升级督办', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '升级督办' })
  await dialog.getByLabel('挂牌机关').fill('市人民政府')
  await dialog.getByLabel('挂牌文号').fill(unique('市督'))
  await dialog.getByRole('button', { name: '升级督办' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '由此升级')
  await shows(page, '市级')
  const listings = (await call(page, 'GET', `/supervisions?link=${record.id}`)).body.items
  assert.deepEqual(listings.map((one) => one.state).sort(), ['listed', 'superseded'])
  const before = listings.find((one) => one.state === 'superseded')
  await page.getByRole('link', { name: before.number }).click()
  await shows(page, '已升级督办')
  assert.equal((await call(page, 'GET', `/hazards/${record.id}`)).body.listing.level, 'city')
  assert.deepEqual(page.complaints, [])
})

test('the same hazard from two channels counts once, and its later number leads to the first', async () => {
  const page = await signedIn(browser, 'committee-office')
  const first = await major(page)
  const second = await major(page, first.enterprise)
  await go(page, `/hazards/${second.id}`)
  await shows(page, '可能重复登记')
  const merged = await call(page, 'POST', `/hazards/${second.id}/merger`, {
    version: second.version,
    into: first.id,
    reason: '同一隐患',
  })
  assert.equal(merged.body.stage, 'merged')
  await go(page, `/hazards/${second.id}`)
  await page.getByRole('link', { name: first.number }).first().click()
  await shows(page, '其他来源')
  assert.deepEqual(page.complaints, [])
})

async function major(page, firm) {
  const { items } = (await call(page, 'GET', `/sectors/fire-safety/checklist?on=${DAY}`)).body
  const answer = await call(page, 'POST', '/hazards', {
    sector: 'fire-safety',
    item: items.find((item) => item.applies && item.severity === 'major').id,
    enterprise: (firm ?? (await enterprise(page))).id,
    source: 'inspection',
    place: '一层',
    description: unique('督办测试隐患'),
    occurred: DAY,
  })
  assert.equal(answer.status, 201)
  return answer.body
}

async function planned(page, record) {
  const answer = await call(page, 'POST', `/hazards/${record.id}/plan`, {
    version: record.version,
    responsible: '主要负责人',
    measures: '清除堵塞',
    funds: 1000,
    deadline: daysAhead(20),
    emergencyPlan: '专人值守',
  })
  assert.equal(answer.status, 200)
  return answer.body
}
