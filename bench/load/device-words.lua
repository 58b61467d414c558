-- The same questions in the words of each server: a device's, and those of whoever says yes.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

words = {}

local server = os.getenv("BENCH_SERVER")
local form_grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
local json_grant = "urn:ietf:params:oauth:grant-type:device_code"
local clients = {}
for id in string.gmatch(os.getenv("BENCH_CLIENTS") or "bench", "[^,]+") do table.insert(clients, id) end
local client = clients[1]

-- Each device has an address of its own, as a proxy tells it: what one address and one client may ask for is limited.
local function from_anywhere()
  local a, b, c = math.random(0, 255), math.random(0, 255), math.random(1, 254)
  return "10." .. a .. "." .. b .. "." .. c
end

local function post(path, body, more)
  local headers = { ["content-type"] = "application/x-www-form-urlencoded", ["x-forwarded-for"] = from_anywhere() }
  for name, value in pairs(more or {}) do headers[name] = value end
  return wrk.format("POST", path, headers, body)
end

local dialects = {
  countersign = {
    start = function(id) return post("/oauth/device_authorization", "client_id=" .. id .. "&scope=openid") end,
    poll = function(code, id)
      return post("/oauth/token", "grant_type=" .. form_grant .. "&device_code=" .. code .. "&client_id=" .. id)
    end,
    approve = function(token, n)
      return json("/v1/device_authorizations/" .. token.user_code .. "/approval",
        '{"subject":"person' .. flow.id .. n .. '"}', { ["authorization"] = "Bearer " .. os.getenv("BENCH_KEY") })
    end,
    yes = '"status":"approved"',
  },
  ["oidc-provider"] = {
    start = function(id) return post("/device/auth", "client_id=" .. id .. "&scope=openid") end,
    poll = function(code, id)
      return post("/token", "grant_type=" .. form_grant .. "&device_code=" .. code .. "&client_id=" .. id)
    end,
    approve = function(token, n)
      return post("/approve", "user_code=" .. token.user_code .. "&subject=person" .. flow.id .. n)
    end,
    yes = '"approved":true',
  },
  ["better-auth"] = {
    start = function(id)
      return json("/api/auth/device/code", '{"client_id":"' .. id .. '","scope":"openid","user_id":"' .. os.getenv("BENCH_USER") .. '"}')
    end,
    poll = function(code, id)
      return json("/api/auth/device/token",
        '{"grant_type":"' .. json_grant .. '","device_code":"' .. code .. '","client_id":"' .. id .. '"}')
    end,
    approve = function(token)
      return json("/api/auth/device/approve", '{"userCode":"' .. token.user_code .. '"}',
        { ["cookie"] = os.getenv("BENCH_COOKIE"), ["origin"] = os.getenv("BENCH_ORIGIN") })
    end,
    yes = '"success":true',
  },
}
local dialect = dialects[server]
local approvals = 0

function words.start()
  -- With one connection in a thread, its next answer belongs to this client.
  client = clients[math.random(#clients)]
  return dialect.start(client)
end

function words.begun(status, _, body)
  local code = status == 200 and string.match(body, '"device_code":"([^"]+)"')
  return code and { code = code, user_code = string.match(body, '"user_code":"([^"]+)"'), client = client } or nil
end

function words.poll(code, id)
  return dialect.poll(code, id)
end

function words.approve(token)
  approvals = approvals + 1
  return dialect.approve(token, approvals)
end

function words.approved(status, body)
  return status == 200 and string.find(body, dialect.yes, 1, true) ~= nil
end

function words.pending(status, body)
  return status == 400 and string.find(body, '"authorization_pending"', 1, true) ~= nil
end

function words.tokens(status, body)
  return status == 200 and string.find(body, '"access_token":"', 1, true) ~= nil
end
