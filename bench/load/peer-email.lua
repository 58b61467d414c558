-- better-auth: an e-mail code is asked for, then proven. The server's mail hook tells the address in a header, because the answer does not.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local people = tonumber(os.getenv("BENCH_PEOPLE"))

function flow.start(n)
  return json("/api/auth/email-otp/send-verification-otp",
    '{"type":"email-verification","email":"person' .. (n % people) .. '@bench.test"}')
end

function flow.begun(status, headers)
  return status == 200 and headers["x-started"] or nil
end

function flow.check(email, wrong)
  return json("/api/auth/email-otp/verify-email", '{"email":"' .. email .. '","otp":"' .. (wrong and "999999" or "000000") .. '"}')
end

function flow.accepted(status, body)
  return status == 200 and string.find(body, '"status":true', 1, true) ~= nil
end
