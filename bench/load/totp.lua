-- Countersign: people with an authenticator app start a verification and type what the app shows. All of them have the same seed, which the
-- service does not know, so that the load needs no more than one code; everybody is asked once in a round, since a code is good once.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local key = { ["authorization"] = "Bearer " .. os.getenv("BENCH_KEY") }
local people = tonumber(os.getenv("BENCH_PEOPLE"))
local code = os.getenv("BENCH_CODE")

function flow.start(n)
  return json("/v1/verifications",
    '{"purpose":"sign_in","channel":"totp","subject":"app' .. (n - 1) % people .. '"}', key)
end

function flow.begun(status, _, body)
  return status == 201 and string.match(body, '"id":"(ver_%w+)"') or nil
end

function flow.check(id, wrong)
  return json("/v1/verifications/" .. id .. "/checks", '{"code":"' .. (wrong and "99" or code) .. '"}', key)
end

function flow.accepted(status, body)
  return status == 200 and string.find(body, '"result":"approved"', 1, true) ~= nil
end
