#include "language/language_pack.h"

#include <doctest/doctest.h>

#include "base/table.h"
#include "text/random_text.h"
#include "write_pack.h"

using namespace bodh;

TEST_CASE("what was packed is found again under its name") {
    const std::string bytes = write_pack({{"a.tsv", "रूस"}, {"empty", ""}, {"lexicon", std::string("\0\1\2", 3)}});
    const Result<LanguagePack> pack = LanguagePack::from_bytes(bytes);
    REQUIRE(pack);
    CHECK(pack->blob("a.tsv") == "रूस");
    CHECK(pack->blob("lexicon") == std::string("\0\1\2", 3));
    CHECK(pack->blob("empty").empty());
    CHECK(pack->blob("b.tsv").empty());
}

TEST_CASE("bytes that are no pack are refused") {
    const std::string bytes = write_pack({{"a.tsv", "रूस"}, {"lexicon", "xyz"}});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Result<LanguagePack> pack = LanguagePack::from_bytes(bytes.substr(0, size));
        REQUIRE(!pack);
        CHECK(pack.error().code == ErrorCode::language_data_broken);
    }
    std::string too_many = bytes;
    too_many[11] = '\x7f';
    CHECK(!LanguagePack::from_bytes(too_many));
    for (std::uint32_t seed = 1; seed <= 200; ++seed) CHECK(!LanguagePack::from_bytes(random_text(seed)));
}

TEST_CASE("a table gives its cells by column, without comments and empty lines") {
    const Result<Table> table = Table::from_tsv("names.tsv", "# names\nname\tkind\r\n\nरूस\tplace\n# more\nराम\tperson");
    REQUIRE(table);
    CHECK(table->row_count() == 2);
    CHECK(table->cell(0, "name") == "रूस");
    CHECK(table->cell(1, "kind") == "person");
    CHECK(table->has_column("kind"));
    CHECK(!table->has_column("sort"));
}

TEST_CASE("a table with a ragged row is refused with the line") {
    struct Row {
        const char* tsv;
        const char* where;
    };
    const Row rows[] = {{"name\tkind\nरूस\n", "t.tsv:2"},
                        {"name\n# x\nरूस\tplace\n", "t.tsv:3"},
                        {"", "t.tsv:1"},
                        {"# only a comment\n", "t.tsv:1"}};
    for (const Row& row : rows) {
        const Result<Table> table = Table::from_tsv("t.tsv", row.tsv);
        REQUIRE(!table);
        CHECK(table.error().code == ErrorCode::language_data_broken);
        CHECK(table.error().where == row.where);
    }
}
