-- Countersign: starts verifications and checks them. The service's randomness is replaced for the bench so that every code is zeros;
-- everything else is as ever.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local key = { ["authorization"] = "Bearer " .. os.getenv("BENCH_KEY") }

function flow.start(n)
  return json("/v1/verifications",
    '{"purpose":"sign_in","channel":"email","to":"p' .. flow.id .. n .. '@bench.test"}', key)
end

function flow.begun(status, _, body)
  return status == 201 and string.match(body, '"id":"(ver_%w+)"') or nil
end

function flow.check(id, wrong)
  return json("/v1/verifications/" .. id .. "/checks", wrong and '{"code":"99999999"}' or '{"code":"00000000"}', key)
end

function flow.accepted(status, body)
  return status == 200 and string.find(body, '"result":"approved"', 1, true) ~= nil
end
