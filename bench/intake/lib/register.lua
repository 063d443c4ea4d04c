-- Each request registers somebody else, with a key of its own; with SAME set, all are one person.
local template = '{"fullName":"Айгүл Серікова","email":"%s@mail.invalid","workplace":"№ 12 мектеп",'
  .. '"regionCode":"KZ-11","language":"kk","consent":true}'
local run = os.getenv('RUN')
local same = os.getenv('SAME')
local number = 0
local headers = { ['Content-Type'] = 'application/json', ['Idempotency-Key'] = '' }

function request()
  number = number + 1
  local name = run .. '-' .. number
  headers['Idempotency-Key'] = name
  return wrk.format('POST', nil, headers, string.format(template, same or name))
end
