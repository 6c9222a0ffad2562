// SPDX-License-Identifier: MIT
//
// import: takes a contact list into a system of yours, judging each row as it arrives.
// As import.c, in C++11.
//
//     c++ import.cc $(pkg-config --cflags --libs rollcall) -o import
//     ./import < contacts.csv
//
#include <rollcall.h>

#include <array>
#include <iostream>
#include <memory>
#include <string>

namespace {

std::string text(rc_span span)
{
    return std::string(span.bytes, span.bytes + span.length);
}

// Where a good contact goes: a database, a queue; here a line of text.
class Importer {
public:
    Importer() : reader_(make(this), rc_row_reader_free) {}

    // Returns RC_OK, an error, or what a callback returned.
    int import(std::istream &list)
    {
        static std::array<char, 4096> piece;
        int result = reader_ ? RC_OK : RC_ERROR_MEMORY;

        while (result == RC_OK && (list.read(piece.data(), piece.size()), list.gcount() > 0))
            result = rc_row_reader_feed(reader_.get(), reinterpret_cast<const unsigned char *>(piece.data()),
                                        static_cast<size_t>(list.gcount()));
        if (result == RC_OK && list.bad())
            result = RC_ERROR_FILE;
        return result == RC_OK ? rc_row_reader_end(reader_.get()) : result;
    }

    const rc_row_counts &counts() const { return *rc_row_reader_counts(reader_.get()); }

private:
    static rc_row_reader *make(Importer *self)
    {
        const rc_row_handler handler = {nullptr, on_row, on_finding, self};
        rc_row_reader *reader = nullptr;

        rc_row_reader_new(&reader, nullptr, &handler, nullptr); // NULL where memory is out
        return reader;
    }

    void add(const rc_row &row)
    {
        std::cout << "add " << text(rc_row_value(&row, rc_columns_email(row.columns))) << '\n';
    }

    // No exception may leave a callback: the library is C, and would not be unwound.
    static int on_row(void *self, const rc_row *row) noexcept
    {
        if (!row->rejected)
            static_cast<Importer *>(self)->add(*row);
        return std::cout ? 0 : 1;
    }

    static int on_finding(void *, const rc_finding *finding) noexcept
    {
        const rc_finding_style style = {"contacts", 0, 0};

        return rc_finding_write_text(finding, &style, write, nullptr);
    }

    static int write(void *, const unsigned char *bytes, size_t length) noexcept
    {
        std::cerr.write(reinterpret_cast<const char *>(bytes), static_cast<std::streamsize>(length));
        return std::cerr ? 0 : 1;
    }

    std::unique_ptr<rc_row_reader, void (*)(rc_row_reader *)> reader_;
};

} // namespace

int main()
{
    Importer importer;
    const int result = importer.import(std::cin);

    if (result < 0)
        std::cerr << "import: " << rc_error_text(result) << '\n';
    else if (result == RC_OK)
        std::cout << importer.counts().passed << " of " << importer.counts().records << " added" << std::endl;
    return result != RC_OK || !std::cout;
}
