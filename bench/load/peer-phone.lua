-- better-auth: a code is sent to a phone number, then proven, without a session. The server's SMS hook tells number and code in a header.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local people = tonumber(os.getenv("BENCH_PEOPLE"))

function flow.start(n)
  return json("/api/auth/phone-number/send-otp", string.format('{"phoneNumber":"+1555%07d"}', n % people))
end

function flow.begun(status, headers)
  return status == 200 and headers["x-started"] or nil
end

function flow.check(started, wrong)
  local phone, code = string.match(started, "^(%S+):(%d+)$")
  if wrong then code = code == "999999" and "999998" or "999999" end
  return json("/api/auth/phone-number/verify",
    '{"phoneNumber":"' .. phone .. '","code":"' .. code .. '","disableSession":true}')
end

function flow.accepted(status, body)
  return status == 200 and string.find(body, '"status":true', 1, true) ~= nil
end
