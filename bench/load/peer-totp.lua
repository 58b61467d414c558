-- better-auth: a signed-in person proves a code of their authenticator app. Nothing is started: each request is a check.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local code = os.getenv("BENCH_WRONG") == "1" and "999999" or os.getenv("BENCH_CODE")
local signedIn = { ["cookie"] = os.getenv("BENCH_COOKIE"), ["origin"] = os.getenv("BENCH_ORIGIN") }

function flow.start()
  return json("/api/auth/two-factor/verify-totp", '{"code":"' .. code .. '"}', signedIn)
end

function flow.accepted(status, body)
  return status == 200 and string.find(body, '"token":"', 1, true) ~= nil
end
